package dev.letterlint.pattern;

/** A pattern that cannot be read; the message names the pattern, the place and the remedy. */
public final class PatternException extends RuntimeException {

  public PatternException(String message) {
    super(message);
  }
}
