package dev.letterlint.snippet;

/** What a snippet does in a letter: the parts of a project's story as the guides tell it. */
public enum Part {
  NONE("", "Any"),
  OPENING("opening", "Opening"),
  SYMPTOM("symptom", "Symptom"),
  MEASURED_WITH("measured-with", "Measured with"),
  OPTIONS("options", "Options"),
  OUTCOME("outcome", "Outcome"),
  TRADE_OFF("trade-off", "Trade-off"),
  DEFERRED("deferred", "Deferred"),
  NEXT_STEP("next-step", "Next step");

  private final String word;
  private final String label;

  Part(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** As it is stored. */
  public String word() {
    return word;
  }

  /** As a person reads it. */
  public String label() {
    return label;
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
