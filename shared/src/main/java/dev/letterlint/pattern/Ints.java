package dev.letterlint.pattern;

import java.util.Arrays;

/** A growing row of ints; lists of boxed numbers are slow in the browser. */
final class Ints {

  private int[] values;
  private int size;

  Ints() {
    this(8);
  }

  Ints(int capacity) {
    values = new int[capacity];
  }

  void add(int value) {
    if (size == values.length) {
      int[] more = new int[size * 2];
      System.arraycopy(values, 0, more, 0, size);
      values = more;
    }
    values[size++] = value;
  }

  void addAll(int[] others) {
    for (int other : others) {
      add(other);
    }
  }

  void set(int at, int value) {
    values[at] = value;
  }

  int get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return toArray(0);
  }

  /** The values from number {@code from} on. */
  int[] toArray(int from) {
    int[] copy = new int[size - from];
    System.arraycopy(values, from, copy, 0, size - from);
    return copy;
  }

  int[] toSortedArray() {
    int[] copy = toArray();
    Arrays.sort(copy);
    return copy;
  }
}
