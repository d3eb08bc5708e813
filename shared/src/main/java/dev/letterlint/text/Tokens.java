package dev.letterlint.text;

import java.util.Arrays;

/**
 * A growing row of tokens, three numbers each: where it starts, where it ends, and its symbol (see
 * {@link Symbol}). Offsets are into the text that is being read.
 */
final class Tokens {

  /** Numbers a token. */
  static final int WIDTH = 3;

  private int[] row;
  private int size;

  Tokens(int capacity) {
    row = new int[capacity * WIDTH];
  }

  void clear() {
    size = 0;
  }

  int count() {
    return (size / WIDTH) | 0;
  }

  void add(int from, int to, int word, int shape) {
    if (size == row.length) {
      row = Arrays.copyOf(row, size * 2);
    }
    row[size] = from;
    row[size + 1] = to;
    row[size + 2] = Symbol.of(word, shape);
    size += WIDTH;
  }

  int start(int token) {
    return row[token * WIDTH];
  }

  int end(int token) {
    return row[token * WIDTH + 1];
  }

  int word(int token) {
    return Symbol.word(row[token * WIDTH + 2]);
  }

  int shape(int token) {
    return Symbol.shape(row[token * WIDTH + 2]);
  }

  boolean isMark(int token) {
    return Shape.kind(row[token * WIDTH + 2]) == Shape.MARK;
  }

  void quote(int token) {
    row[token * WIDTH + 2] |= Shape.QUOTED;
  }

  /** A copy of the row in which offsets count from {@code origin}. */
  int[] from(int origin) {
    int[] copy = new int[size];
    for (int i = 0; i < size; i += WIDTH) {
      copy[i] = row[i] - origin;
      copy[i + 1] = row[i + 1] - origin;
      copy[i + 2] = row[i + 2];
    }
    return copy;
  }
}
