package dev.letterlint.snippet;

/** What a snippet does in a letter: the parts of a project's story as the guides tell it. */
public enum Part {
  NONE(""),
  OPENING("opening"),
  SYMPTOM("symptom"),
  MEASURED_WITH("measured-with"),
  OPTIONS("options"),
  OUTCOME("outcome"),
  TRADE_OFF("trade-off"),
  DEFERRED("deferred"),
  NEXT_STEP("next-step");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** As it is stored. */
  public String word() {
    return word;
  }

  /** {@link #NONE} for a word that is not known, as one of a later version. */
  public static Part of(String word) {
    for (Part part : values()) {
      if (part.word.equals(word)) {
        return part;
      }
    }
    return NONE;
  }
}
