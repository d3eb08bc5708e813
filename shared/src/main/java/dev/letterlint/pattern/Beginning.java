package dev.letterlint.pattern;

/** What can begin with one token; see {@link Beginnings} for the numbers of rooms. */
final class Beginning {

  final int shape;

  /** Pairs of room and cell: the cell takes the token. */
  private final Ints takers = new Ints(16);

  /** Pairs of room and cell: the cell asks for a lexicon that begins with the token. */
  private final Ints callers = new Ints(8);

  private final Ints lexicons = new Ints(4);

  Beginning(int shape) {
    this.shape = shape;
  }

  void take(int room, int cell) {
    takers.add(room);
    takers.add(cell);
  }

  void call(int room, int cell) {
    callers.add(room);
    callers.add(cell);
  }

  void begins(int lexicon) {
    lexicons.add(lexicon);
  }

  Ints takers() {
    return takers;
  }

  Ints callers() {
    return callers;
  }

  /** Whether a longer entry of the lexicon begins with the token. */
  boolean hasBegun(int lexicon) {
    for (int i = 0; i < lexicons.size(); i++) {
      if (lexicons.get(i) == lexicon) {
        return true;
      }
    }
    return false;
  }
}
