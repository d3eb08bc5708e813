package dev.letterlint.text;

import java.util.Arrays;

/** A growing row of tokens; offsets are into the text that is being read. */
final class Tokens {

  int count;
  int[] start;
  int[] end;
  int[] word;
  int[] shape;

  Tokens(int capacity) {
    start = new int[capacity];
    end = new int[capacity];
    word = new int[capacity];
    shape = new int[capacity];
  }

  void clear() {
    count = 0;
  }

  void add(int from, int to, int wordId, int shapeBits) {
    if (count == start.length) {
      grow();
    }
    start[count] = from;
    end[count] = to;
    word[count] = wordId;
    shape[count] = shapeBits;
    count++;
  }

  private void grow() {
    start = Arrays.copyOf(start, count * 2);
    end = Arrays.copyOf(end, count * 2);
    word = Arrays.copyOf(word, count * 2);
    shape = Arrays.copyOf(shape, count * 2);
  }

  /** A copy of the used part with {@code shift} taken from each value. */
  int[] cut(int[] values, int shift) {
    int[] copy = new int[count];
    for (int i = 0; i < count; i++) {
      copy[i] = values[i] - shift;
    }
    return copy;
  }
}
