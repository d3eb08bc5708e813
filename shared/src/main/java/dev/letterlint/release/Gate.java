package dev.letterlint.release;

/** What a release has to pass, in this order; the word names it wherever a release is refused. */
public enum Gate {
  SIGNATURE("signature"),
  KEY("key"),
  SIZE("size"),
  CONTENT("content"),
  FORM("form"),
  ENGINE("engine"),
  VERSION("version"),
  KINDS("kinds"),
  COUNT("count"),
  TEAM("team"),
  EXAMPLES("examples"),
  STEPS("steps"),
  BLAST("blast");

  private final String word;

  Gate(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
