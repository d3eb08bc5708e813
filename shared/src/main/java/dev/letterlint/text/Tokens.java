package dev.letterlint.text;

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
    start = doubled(start);
    end = doubled(end);
    word = doubled(word);
    shape = doubled(shape);
  }

  /** A copy of the used part with {@code shift} taken from each value. */
  int[] cut(int[] values, int shift) {
    int[] copy = new int[count];
    for (int i = 0; i < count; i++) {
      copy[i] = values[i] - shift;
    }
    return copy;
  }

  private static int[] doubled(int[] values) {
    int[] copy = new int[values.length * 2];
    System.arraycopy(values, 0, copy, 0, values.length);
    return copy;
  }
}
