package dev.letterlint.pattern;

/**
 * Short rows of ints one behind the other, each behind its length; a row is known by where it
 * stands. Many small arrays would take longer to make than what is put into them.
 */
final class Rows {

  /** The row that has nothing. */
  static final int EMPTY = 0;

  private final int capacity;
  private Ints values;

  Rows(int capacity) {
    this.capacity = capacity;
    clear();
  }

  void clear() {
    values = new Ints(capacity);
    values.add(0);
  }

  int add(Ints row) {
    int at = values.size();
    values.add(row.size());
    values.addAll(row);
    return at;
  }

  /** All rows: at a row's number how many it has, behind it what it has. */
  int[] values() {
    return values.values();
  }

  boolean holds(int row, Ints other) {
    int[] all = values.values();
    int[] others = other.values();
    int count = other.size();
    if (all[row] != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (all[row + 1 + i] != others[i]) {
        return false;
      }
    }
    return true;
  }
}
