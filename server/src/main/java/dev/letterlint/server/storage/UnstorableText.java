package dev.letterlint.server.storage;

/** A text holds the character U+0000, for which PostgreSQL has no place. Refused on every store. */
public final class UnstorableText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnstorableText() {
    super("A text cannot hold the character U+0000.", null, false, false);
  }
}
