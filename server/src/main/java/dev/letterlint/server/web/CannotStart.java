package dev.letterlint.server.web;

/** A reason not to start; the message is the sentence the person reads. */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }
}
