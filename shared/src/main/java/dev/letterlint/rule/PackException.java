package dev.letterlint.rule;

/** A pack, rule or lexicon that cannot be used; the message names it and says what to do. */
public final class PackException extends RuntimeException {

  public PackException(String message) {
    super(message);
  }
}
