package dev.letterlint.pattern;

import java.util.List;

/** Which lexicons a word is an entry of, by itself. */
final class Lexicons {

  private static final int ANY_KIND = 7;
  private static final int[] NONE = {};

  /** By word: pairs of lexicon and kind of writing, packed as lexicon * 8 + kind. */
  private final int[][] entries;

  Lexicons(int words, List<Pattern.One> singles, Ints lexicons) {
    Ints[] growing = new Ints[words];
    for (int i = 0; i < singles.size(); i++) {
      int label = singles.get(i).label();
      boolean exact = Label.tag(label) == Label.EXACT;
      int word = exact ? Label.value(label) >> 3 : Label.value(label);
      int kind = exact ? Label.value(label) & 7 : ANY_KIND;
      if (growing[word] == null) {
        growing[word] = new Ints(2);
      }
      growing[word].add(lexicons.get(i) * 8 + kind);
    }
    entries = new int[words][];
    for (int i = 0; i < words; i++) {
      entries[i] = growing[i] == null ? NONE : growing[i].toArray();
    }
  }

  /** Packed pairs to be read with {@link #lexicon} and {@link #fits}. */
  int[] of(int word) {
    return entries[word];
  }

  static int lexicon(int entry) {
    return entry >> 3;
  }

  static boolean fits(int entry, int kind) {
    return (entry & 7) == ANY_KIND || (entry & 7) == kind;
  }

  boolean holds(int lexicon, int word, int kind) {
    for (int entry : entries[word]) {
      if (lexicon(entry) == lexicon && fits(entry, kind)) {
        return true;
      }
    }
    return false;
  }
}
