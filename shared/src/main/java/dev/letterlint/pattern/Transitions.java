package dev.letterlint.pattern;

/**
 * The steps worked out so far, from state and symbol to state. A hash table in one row, four
 * numbers a slot, so that a step touches one place of the memory.
 */
final class Transitions {

  /** Behind the state and symbol of a slot: the state that the step leads to. */
  static final int TARGET = 2;

  /** What is accepted there (see {@link States#accepted}). */
  static final int ACCEPTED = 3;

  private static final int WIDTH = 4;

  /** A slot's state is 0 while it is free. */
  private int[] slots = new int[WIDTH << 12];

  private int size;

  /** The row to look in, good until the next step is kept. */
  int[] slots() {
    return slots;
  }

  /** The place of a step, or the free one where it belongs. */
  static int slot(int[] slots, int state, int symbol) {
    int last = slots.length - WIDTH;
    int hash = (symbol * 31 + (state << 9) + state) | 0;
    int at = ((hash ^ (hash >>> 12)) << 2) & last;
    int known = slots[at];
    while (known != 0 && (known != state || slots[at + 1] != symbol)) {
      at = (at + WIDTH) & last;
      known = slots[at];
    }
    return at;
  }

  /** Keeps a step that is new and returns its place. */
  int put(int state, int symbol, int target, int accepted) {
    size++;
    // Fuller than such tables mostly are: after many texts it is the memory that a step waits for.
    if (size * 3 * WIDTH > slots.length * 2) {
      grow();
    }
    int place = slot(slots, state, symbol);
    set(place, state, symbol, target, accepted);
    return place;
  }

  private void set(int at, int state, int symbol, int target, int accepted) {
    slots[at] = state;
    slots[at + 1] = symbol;
    slots[at + TARGET] = target;
    slots[at + ACCEPTED] = accepted;
  }

  int size() {
    return size;
  }

  void clear() {
    slots = new int[WIDTH << 12];
    size = 0;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int i = 0; i < old.length; i += WIDTH) {
      if (old[i] != 0) {
        int at = slot(slots, old[i], old[i + 1]);
        set(at, old[i], old[i + 1], old[i + TARGET], old[i + ACCEPTED]);
      }
    }
  }
}
