package dev.letterlint.server.storage;

/** The data cannot be opened; the message is the sentence the person reads. */
public final class CannotOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotOpen(String sentence) {
    super(sentence);
  }

  CannotOpen(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
