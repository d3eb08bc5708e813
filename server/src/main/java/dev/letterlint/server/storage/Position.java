package dev.letterlint.server.storage;

/**
 * A point in an account's history: {@code seq} counts its revisions from 1, {@code chain} is a
 * digest of all of them up to there.
 */
public record Position(long seq, String chain) {

  /** Before the first revision. */
  public static final Position START = new Position(0, "0".repeat(64));
}
