package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import java.util.Arrays;
import java.util.List;

/**
 * The marks of all sentences by their signal, in text order: a rule looks at its own marks and at
 * no others. A signal's marks lie side by side, from place {@link #first} to before {@link #end}.
 */
public final class MarkIndex {

  private static final int WIDTH = 2;

  /** By signal: where its marks end and those of the next signal begin. */
  private final int[] ends;

  /** Two numbers a place: the sentence, the mark in it. */
  private int[] places = new int[512 * WIDTH];

  /** Of the passages it has. */
  private Marks[] taken = {};

  MarkIndex(int signals) {
    ends = new int[signals];
  }

  /**
   * Takes the marks of these passages in place of those it had. A key seldom brings or takes away a
   * mark: then there is nothing to count.
   */
  void read(List<Passage> passages) {
    if (!take(passages)) {
      fill(passages);
    }
  }

  /** Whether the passages have the signals, in this order, that it has already. */
  private boolean take(List<Passage> passages) {
    boolean same = taken.length == passages.size();
    taken = same ? taken : new Marks[passages.size()];
    for (int i = 0; i < taken.length; i++) {
      Marks marks = passages.get(i).marks();
      same = same && marks.hasSignalsOf(taken[i]);
      taken[i] = marks;
    }
    return same;
  }

  private void fill(List<Passage> passages) {
    Arrays.fill(ends, 0);
    int count = count(passages);
    if (count * WIDTH > places.length) {
      places = new int[count * 2 * WIDTH];
    }
    int place = 0;
    for (int signal = 0; signal < ends.length; signal++) {
      int behind = place + ends[signal];
      ends[signal] = place;
      place = behind;
    }
    for (int i = 0; i < passages.size(); i++) {
      place(i, passages.get(i).marks());
    }
  }

  /** Leaves the number of its marks at each signal and returns the sum. */
  private int count(List<Passage> passages) {
    int count = 0;
    for (Passage passage : passages) {
      Marks marks = passage.marks();
      int last = marks.count();
      for (int j = 0; j < last; j++) {
        ends[marks.signal(j)]++;
      }
      count += last;
    }
    return count;
  }

  private void place(int sentence, Marks marks) {
    int last = marks.count();
    for (int j = 0; j < last; j++) {
      int signal = marks.signal(j);
      int at = ends[signal] * WIDTH;
      places[at] = sentence;
      places[at + 1] = j;
      ends[signal]++;
    }
  }

  /** The place of the signal's first mark, {@link #end} when it has none. */
  public int first(int signal) {
    return signal == 0 ? 0 : ends[signal - 1];
  }

  /** The place of the signal's first mark in or behind a sentence, {@link #end} if it has none. */
  public int first(int signal, int sentence) {
    int low = first(signal);
    int high = ends[signal];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle * WIDTH] < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place behind the signal's last mark. */
  public int end(int signal) {
    return ends[signal];
  }

  /** The number of the mark's sentence. */
  public int sentence(int place) {
    return places[place * WIDTH];
  }

  /** The mark's number in its sentence. */
  public int mark(int place) {
    return places[place * WIDTH + 1];
  }

  /** Whether the signal stands anywhere. */
  public boolean stands(int signal) {
    return first(signal) < ends[signal];
  }

  /** Whether the signal stands in a sentence from number {@code from} to before {@code to}. */
  public boolean stands(int signal, int from, int to) {
    int place = first(signal, from);
    return place < ends[signal] && sentence(place) < to;
  }
}
