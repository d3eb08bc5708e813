package dev.letterlint.rule;

/** Whose advice a rule holds; a person switches whole guides. */
public enum Guide {
  JOBJOURNEY("jobjourney"),
  LADDRO("laddro"),
  CAREERBLDR("careerbldr"),
  SKILLEXCHANGE("skillexchange"),
  OWN("own");

  private final String word;

  Guide(String word) {
    this.word = word;
  }

  /** The word in packs, JSON, options and on screen. */
  public String word() {
    return word;
  }
}
