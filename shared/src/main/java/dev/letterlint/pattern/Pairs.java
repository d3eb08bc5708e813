package dev.letterlint.pattern;

import java.util.Arrays;

/** Gives pairs of numbers a number of their own, from 1 on; the same pair always the same. */
final class Pairs {

  private int[] first;
  private int[] second;
  private int[] slots;
  private int size;

  /** Room for some pairs, a power of two, until it has to grow. */
  Pairs(int capacity) {
    first = new int[capacity];
    second = new int[capacity];
    slots = new int[capacity * 4];
  }

  /** The number of a pair; gives it one when it is new. */
  int of(int a, int b) {
    int mask = slots.length - 1;
    int hash = (a * 31 + (b << 7) + b) | 0;
    int at = (hash ^ (hash >>> 11)) & mask;
    while (slots[at] != 0) {
      int known = slots[at];
      if (first[known] == a && second[known] == b) {
        return known;
      }
      at = (at + 1) & mask;
    }
    return add(a, b, at);
  }

  private int add(int a, int b, int slot) {
    size++;
    if (size == first.length) {
      first = Arrays.copyOf(first, size * 2);
      second = Arrays.copyOf(second, size * 2);
    }
    first[size] = a;
    second[size] = b;
    slots[slot] = size;
    int added = size;
    if (size * 2 > slots.length) {
      grow();
    }
    return added;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int count = size;
    size = 0;
    for (int i = 1; i <= count; i++) {
      of(first[i], second[i]);
    }
  }

  /** By number of a pair: its first number. */
  int[] firsts() {
    return first;
  }

  /** By number of a pair: its second number. */
  int[] seconds() {
    return second;
  }
}
