package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The states met so far; each is a sorted set of items that the last token was read at. */
final class States {

  private static final int[] NONE = {};

  private final List<int[]> items = new ArrayList<>();
  private final List<int[]> accepted = new ArrayList<>();
  private int[] slots;

  /** Forgets all but the three that have no items: dead, start, start of a sentence. */
  void reset() {
    items.clear();
    accepted.clear();
    slots = new int[1024];
    for (int i = 0; i < 3; i++) {
      items.add(NONE);
      accepted.add(NONE);
    }
  }

  int size() {
    return items.size();
  }

  int[] items(int state) {
    return items.get(state);
  }

  /** The signals that are complete in the state, each once. */
  int[] accepted(int state) {
    return accepted.get(state);
  }

  int of(int[] sorted, Network network) {
    int at = slot(sorted);
    if (slots[at] != 0) {
      return slots[at];
    }
    items.add(sorted);
    accepted.add(signals(sorted, network));
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

  private static int[] signals(int[] sorted, Network network) {
    Ints signals = new Ints(2);
    for (int item : sorted) {
      int signal = network.signal(item);
      if (signal >= 0 && !holds(signals, signal)) {
        signals.add(signal);
      }
    }
    return signals.size() == 0 ? NONE : signals.toSortedArray();
  }

  private static boolean holds(Ints values, int value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == value) {
        return true;
      }
    }
    return false;
  }
}
