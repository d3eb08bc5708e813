package dev.letterlint.pattern;

import java.util.Arrays;

/** Gives pairs of numbers a number of their own, from 1 on; the same pair always the same. */
final class Pairs {

  private int[] first = new int[256];
  private int[] second = new int[256];
  private int[] slots = new int[1024];
  private int size;

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

  int first(int id) {
    return first[id];
  }

  int second(int id) {
    return second[id];
  }
}
