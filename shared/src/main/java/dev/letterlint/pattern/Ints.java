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
      values = Arrays.copyOf(values, size * 2);
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

  /** The row itself, to read many values at once; some behind the size may be left over. */
  int[] values() {
    return values;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Leaves the first {@code kept} values. */
  void cut(int kept) {
    size = kept;
  }

  int[] toArray() {
    return toArray(0);
  }

  /** The values from number {@code from} on. */
  int[] toArray(int from) {
    return Arrays.copyOfRange(values, from, size);
  }

  int[] toSortedArray() {
    int[] copy = toArray();
    Arrays.sort(copy);
    return copy;
  }
}
