package dev.letterlint.rule;

/** From the words in packs and options to the values they stand for. */
public final class Named {

  private Named() {}

  /** The kind of that word, or null. */
  public static TextKind kind(String word) {
    for (TextKind kind : TextKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    return null;
  }

  /** The level of that word, or null. */
  public static Level level(String word) {
    for (Level level : Level.values()) {
      if (level.word().equals(word)) {
        return level;
      }
    }
    return null;
  }

  /** The guide of that word, or null. */
  public static Guide guide(String word) {
    for (Guide guide : Guide.values()) {
      if (guide.word().equals(word)) {
        return guide;
      }
    }
    return null;
  }

  /** The severity of that word, or null. */
  public static Severity severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    return null;
  }
}
