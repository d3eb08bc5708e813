package dev.letterlint.release;

/** A release that is not taken: at which gate, and why in a sentence for a person. */
public final class Refused extends RuntimeException {

  private final Gate gate;

  public Refused(Gate gate, String sentence) {
    super(sentence);
    this.gate = gate;
  }

  public Gate gate() {
    return gate;
  }
}
