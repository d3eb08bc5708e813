package dev.letterlint.rule;

/** What a text is, as decided by the field it stands in or by the person. */
public enum TextKind {
  LETTER("letter"),
  RESUME("resume"),
  ANSWER("answer"),
  /** The name of a file that is attached, not its content. */
  FILE("file");

  private final String word;

  TextKind(String word) {
    this.word = word;
  }

  /** The word in packs, JSON, options and on screen. */
  public String word() {
    return word;
  }
}
