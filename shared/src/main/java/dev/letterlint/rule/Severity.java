package dev.letterlint.rule;

/** How much a finding matters: {@code ERROR} is "never send it so". */
public enum Severity {
  SUGGESTION("suggestion"),
  WARNING("warning"),
  ERROR("error");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word in packs, JSON and on screen. */
  public String word() {
    return word;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
