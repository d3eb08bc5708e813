package dev.letterlint.pattern;

/**
 * What can begin with one word, or with any token that is written in one way, in rows by room (see
 * {@link Beginnings}): cells that take the token, and cells that ask for a lexicon of which a
 * longer entry begins with it.
 */
final class Beginning {

  static final int NONE = -1;

  final int shape;

  /** The rooms in which anything begins, and for each the number of its first cell. */
  final Ints rooms = new Ints(8);

  final Ints firsts = new Ints(8);

  private final Ints cells = new Ints(16);
  private final Ints next = new Ints(16);

  Beginning(int shape) {
    this.shape = shape;
  }

  /** Puts a cell before those that begin with number {@code first}; returns its own number. */
  int add(int cell, boolean calls, int first) {
    cells.add(calls ? ~cell : cell);
    next.add(first);
    return cells.size() - 1;
  }

  boolean has(int room) {
    for (int i = 0; i < rooms.size(); i++) {
      if (rooms.get(i) == room) {
        return true;
      }
    }
    return false;
  }

  boolean calls(int number) {
    return cells.get(number) < 0;
  }

  int cell(int number) {
    int cell = cells.get(number);
    return cell < 0 ? ~cell : cell;
  }

  /** The number of the same room's next cell, or {@link #NONE}. */
  int next(int number) {
    return next.get(number);
  }
}
