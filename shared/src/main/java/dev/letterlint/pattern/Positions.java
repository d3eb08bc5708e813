package dev.letterlint.pattern;

/**
 * All positions of all patterns and lexicons, by number: what the token must be, which signal is
 * complete there (or {@link #NOTHING}, or {@link #ENTRY}: an entry of its lexicon is), which
 * top-level element of its pattern it belongs to (from 1), what may follow.
 */
record Positions(int[] label, int[] accept, int[] part, int[][] next) {

  static final int NOTHING = -1;
  static final int ENTRY = -2;
}
