package dev.letterlint.pattern;

/**
 * The steps worked out so far, from state and symbol to state. A hash table in one row, four
 * numbers a slot, so that a step touches one place of the memory.
 */
final class Transitions {

  /** The step was never taken. */
  static final int NEW = -1;

  private static final int WIDTH = 4;

  /** State, symbol, target, and what is accepted there (see {@link States#accepted}). */
  private int[] slots = new int[WIDTH << 12];

  private int size;

  /** The place of a step, or {@link #NEW}. States are not 0. */
  int find(int state, int symbol) {
    int at = slot(state, symbol);
    return slots[at] == 0 ? NEW : at;
  }

  int target(int place) {
    return slots[place + 2];
  }

  int accepted(int place) {
    return slots[place + 3];
  }

  /** Keeps a step that is {@link #NEW} and returns its place, good until the next is kept. */
  int put(int state, int symbol, int target, int accepted) {
    size++;
    if (size * 2 * WIDTH > slots.length) {
      grow();
    }
    int place = slot(state, symbol);
    set(place, state, symbol, target, accepted);
    return place;
  }

  private void set(int at, int state, int symbol, int target, int accepted) {
    slots[at] = state;
    slots[at + 1] = symbol;
    slots[at + 2] = target;
    slots[at + 3] = accepted;
  }

  int size() {
    return size;
  }

  void clear() {
    slots = new int[WIDTH << 12];
    size = 0;
  }

  private int slot(int state, int symbol) {
    int last = slots.length - WIDTH;
    int hash = (symbol * 31 + (state << 9) + state) | 0;
    int at = ((hash ^ (hash >>> 12)) << 2) & last;
    while (slots[at] != 0 && (slots[at] != state || slots[at + 1] != symbol)) {
      at = (at + WIDTH) & last;
    }
    return at;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int i = 0; i < old.length; i += WIDTH) {
      if (old[i] != 0) {
        set(slot(old[i], old[i + 1]), old[i], old[i + 1], old[i + 2], old[i + 3]);
      }
    }
  }
}
