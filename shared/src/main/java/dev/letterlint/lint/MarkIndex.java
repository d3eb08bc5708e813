package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import java.util.Arrays;
import java.util.List;

/**
 * The marks of all sentences by their signal, in text order: a rule looks at its own marks and at
 * no others. Places in it are numbers; {@link #NONE} ends a row.
 */
public final class MarkIndex {

  public static final int NONE = -1;

  private static final int WIDTH = 3;

  private final int[] first;

  /** Three numbers a place: the next place of the same signal, the sentence, the mark in it. */
  private int[] places = new int[512 * WIDTH];

  MarkIndex(int signals) {
    first = new int[signals];
  }

  /** Takes the marks of these passages in place of those it had. */
  void read(List<Passage> passages) {
    int count = 0;
    for (Passage passage : passages) {
      count += passage.marks().count();
    }
    if (count * WIDTH > places.length) {
      places = new int[count * 2 * WIDTH];
    }
    Arrays.fill(first, NONE);
    fill(passages);
  }

  /** From the last mark to the first, so that each row comes out in text order. */
  private void fill(List<Passage> passages) {
    int place = 0;
    for (int i = passages.size() - 1; i >= 0; i--) {
      Marks marks = passages.get(i).marks();
      for (int j = marks.count() - 1; j >= 0; j--) {
        int signal = marks.signal(j);
        places[place] = first[signal];
        places[place + 1] = i;
        places[place + 2] = j;
        first[signal] = place;
        place += WIDTH;
      }
    }
  }

  /** The place of the signal's first mark, or {@link #NONE}. */
  public int first(int signal) {
    return first[signal];
  }

  /** The place of the next mark of the same signal, or {@link #NONE}. */
  public int next(int place) {
    return places[place];
  }

  /** The number of the mark's sentence. */
  public int sentence(int place) {
    return places[place + 1];
  }

  /** The mark's number in its sentence. */
  public int mark(int place) {
    return places[place + 2];
  }

  /** Whether the signal stands anywhere. */
  public boolean stands(int signal) {
    return first[signal] != NONE;
  }

  /** Whether the signal stands in a sentence from number {@code from} to before {@code to}. */
  public boolean stands(int signal, int from, int to) {
    for (int place = first[signal]; place != NONE; place = places[place]) {
      if (places[place + 1] >= from) {
        return places[place + 1] < to;
      }
    }
    return false;
  }
}
