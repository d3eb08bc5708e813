package dev.letterlint.pattern;

import java.util.Arrays;

/** A growing row of ints; lists of boxed numbers are slow in the browser. */
final class Ints {

  /** So few are put in order without a call, which in the browser is a call for each of them. */
  private static final int FEW = 32;

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

  /** Adds three values at once. */
  void add(int first, int second, int third) {
    reserve(3);
    values[size] = first;
    values[size + 1] = second;
    values[size + 2] = third;
    size += 3;
  }

  void addAll(Ints others) {
    int[] added = others.values;
    int count = others.size;
    reserve(count);
    for (int i = 0; i < count; i++) {
      values[size + i] = added[i];
    }
    size += count;
  }

  private void reserve(int more) {
    if (size + more > values.length) {
      values = Arrays.copyOf(values, Math.max(size * 2, size + more));
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

  boolean holds(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
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
    return Arrays.copyOfRange(values, from, size);
  }

  /** Puts the values in order. */
  void sort() {
    if (size > FEW) {
      Arrays.sort(values, 0, size);
      return;
    }
    for (int i = 1; i < size; i++) {
      int value = values[i];
      int at = i;
      while (at > 0 && values[at - 1] > value) {
        values[at] = values[at - 1];
        at--;
      }
      values[at] = value;
    }
  }
}
