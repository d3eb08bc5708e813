package dev.letterlint.pattern;

/** The states met so far; each is a sorted set of items that the last token was read at. */
final class States {

  private final Rows items = new Rows(1 << 14);

  /** By state: its row of {@link #items}. */
  private final Ints rows = new Ints(1024);

  private final Rows signals = new Rows(1024);

  /** By state: its row of {@link #signals}. */
  private final Ints accepted = new Ints(1024);

  private final Ints complete = new Ints(16);

  private int[] slots;

  /** Forgets all but the three that have no items: dead, start, start of a sentence. */
  void reset() {
    items.clear();
    rows.clear();
    accepted.clear();
    signals.clear();
    slots = new int[4096];
    for (int i = 0; i < 3; i++) {
      rows.add(Rows.EMPTY);
      accepted.add(Rows.EMPTY);
    }
  }

  int size() {
    return rows.size();
  }

  /** The row of the state's items in {@link #items}. */
  int items(int state) {
    return rows.get(state);
  }

  /** The {@link Rows} of items. */
  int[] items() {
    return items.values();
  }

  /** The row of the signals that are complete in the state, each once; the empty one if none is. */
  int accepted(int state) {
    return accepted.get(state);
  }

  /** The {@link Rows} of signals. */
  int[] signals() {
    return signals.values();
  }

  /** The state that has these items, which it puts in order. */
  int of(Ints gathered, Network network) {
    gathered.sort();
    int at = slot(gathered);
    if (slots[at] != 0) {
      return slots[at];
    }
    int state = rows.size();
    rows.add(items.add(gathered));
    accepted.add(accepted(gathered, network));
    slots[at] = state;
    if (rows.size() * 2 > slots.length) {
      grow();
    }
    return state;
  }

  private int slot(Ints sorted) {
    int mask = slots.length - 1;
    int at = hash(sorted.values(), 0, sorted.size()) & mask;
    while (slots[at] != 0 && !items.holds(rows.get(slots[at]), sorted)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    int[] all = items.values();
    for (int state = 3; state < rows.size(); state++) {
      int row = rows.get(state);
      int at = hash(all, row + 1, row + 1 + all[row]) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = state;
    }
  }

  private static int hash(int[] values, int from, int to) {
    int hash = 7;
    for (int i = from; i < to; i++) {
      hash = (hash * 31 + values[i]) | 0;
    }
    return hash ^ (hash >>> 13);
  }

  private int accepted(Ints items, Network network) {
    complete.clear();
    for (int i = 0; i < items.size(); i++) {
      network.complete(items.get(i), complete);
    }
    return complete.size() == 0 ? Rows.EMPTY : signals.add(complete);
  }
}
