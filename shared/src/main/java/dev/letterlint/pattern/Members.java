package dev.letterlint.pattern;

/** Which lexicons a word is an entry of, by itself; a row of entries for each word. */
final class Members {

  private static final int NONE = -1;
  private static final int ANY_KIND = 7;

  private final int[] first;
  private final Ints next = new Ints(512);

  /** Lexicon and kind of writing, packed as lexicon * 8 + kind. */
  private final Ints entries = new Ints(512);

  Members(int words) {
    first = new int[words];
    for (int i = 0; i < words; i++) {
      first[i] = NONE;
    }
  }

  void add(int cell, int lexicon) {
    int word = Cell.word(cell);
    int kind = Cell.tag(cell) == Cell.EXACT ? Cell.value(cell) & 7 : ANY_KIND;
    next.add(first[word]);
    first[word] = entries.size();
    entries.add(lexicon * 8 + kind);
  }

  /** The word's first entry, negative when there is none. */
  int first(int word) {
    return first[word];
  }

  /** The same word's next entry, negative when there is none. */
  int next(int entry) {
    return next.get(entry);
  }

  int lexicon(int entry) {
    return entries.get(entry) >> 3;
  }

  boolean fits(int entry, int kind) {
    int wanted = entries.get(entry) & 7;
    return wanted == ANY_KIND || wanted == kind;
  }

  boolean holds(int lexicon, int word, int kind) {
    for (int entry = first[word]; entry >= 0; entry = next.get(entry)) {
      if (lexicon(entry) == lexicon && fits(entry, kind)) {
        return true;
      }
    }
    return false;
  }
}
