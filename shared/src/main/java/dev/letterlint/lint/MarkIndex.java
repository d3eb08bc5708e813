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

  private final int[] first;
  private int[] next = new int[256];
  private int[] sentence = new int[256];
  private int[] mark = new int[256];

  MarkIndex(int signals) {
    first = new int[signals];
  }

  /** Takes the marks of these passages in place of those it had. */
  void read(List<Passage> passages) {
    int count = 0;
    for (Passage passage : passages) {
      count += passage.marks().count();
    }
    if (count > next.length) {
      next = new int[count * 2];
      sentence = new int[count * 2];
      mark = new int[count * 2];
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
        sentence[place] = i;
        mark[place] = j;
        next[place] = first[signal];
        first[signal] = place;
        place++;
      }
    }
  }

  /** The place of the signal's first mark, or {@link #NONE}. */
  public int first(int signal) {
    return first[signal];
  }

  /** The place of the next mark of the same signal, or {@link #NONE}. */
  public int next(int place) {
    return next[place];
  }

  /** The number of the mark's sentence. */
  public int sentence(int place) {
    return sentence[place];
  }

  /** The mark's number in its sentence. */
  public int mark(int place) {
    return mark[place];
  }

  /** Whether the signal stands in a sentence from number {@code from} to before {@code to}. */
  public boolean stands(int signal, int from, int to) {
    for (int place = first[signal]; place != NONE; place = next[place]) {
      if (sentence[place] >= from) {
        return sentence[place] < to;
      }
    }
    return false;
  }
}
