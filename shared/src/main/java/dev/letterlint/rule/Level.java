package dev.letterlint.rule;

/** Seniority, of a writer (under 3 years, 3 to under 7, from 7) or of a post (by its title). */
public enum Level {
  UNKNOWN("unknown"),
  JUNIOR("junior"),
  MID("mid"),
  SENIOR("senior");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** The word in packs, JSON, options and on screen. */
  public String word() {
    return word;
  }
}
