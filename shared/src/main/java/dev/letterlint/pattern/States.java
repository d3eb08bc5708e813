package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The states met so far; each is a sorted set of items that the last token was read at. */
final class States {

  private static final int[] NONE = {};

  private final List<int[]> items = new ArrayList<>();

  /** By state: where its signals begin in {@link #signals}. */
  private final Ints accepted = new Ints(64);

  /** Rows of signals, each behind its length; the first row is empty. */
  private final Ints signals = new Ints(256);

  private int[] slots;

  /** Forgets all but the three that have no items: dead, start, start of a sentence. */
  void reset() {
    items.clear();
    accepted.clear();
    signals.clear();
    signals.add(0);
    slots = new int[1024];
    for (int i = 0; i < 3; i++) {
      items.add(NONE);
      accepted.add(0);
    }
  }

  int size() {
    return items.size();
  }

  int[] items(int state) {
    return items.get(state);
  }

  /** The row of the signals that are complete in the state, each once; 0 when there is none. */
  int accepted(int state) {
    return accepted.get(state);
  }

  /** The rows of signals: at a row's number how many it has, behind it the signals. */
  int[] signals() {
    return signals.values();
  }

  int of(int[] sorted, Network network) {
    int at = slot(sorted);
    if (slots[at] != 0) {
      return slots[at];
    }
    items.add(sorted);
    accepted.add(rowOf(sorted, network));
    slots[at] = items.size() - 1;
    int state = items.size() - 1;
    if (items.size() * 2 > slots.length) {
      grow();
    }
    return state;
  }

  private int slot(int[] sorted) {
    int mask = slots.length - 1;
    int at = hash(sorted) & mask;
    while (slots[at] != 0 && !Arrays.equals(items.get(slots[at]), sorted)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int state = 3; state < items.size(); state++) {
      slots[slot(items.get(state))] = state;
    }
  }

  private static int hash(int[] values) {
    int hash = 7;
    for (int value : values) {
      hash = (hash * 31 + value) | 0;
    }
    return hash ^ (hash >>> 13);
  }

  private int rowOf(int[] sorted, Network network) {
    int row = signals.size();
    signals.add(0);
    for (int item : sorted) {
      int signal = network.signal(item);
      if (signal >= 0 && !holds(row, signal)) {
        signals.add(signal);
        signals.set(row, signals.get(row) + 1);
      }
    }
    if (signals.get(row) > 0) {
      return row;
    }
    signals.cut(row);
    return 0;
  }

  private boolean holds(int row, int signal) {
    for (int i = 1; i <= signals.get(row); i++) {
      if (signals.get(row + i) == signal) {
        return true;
      }
    }
    return false;
  }
}
