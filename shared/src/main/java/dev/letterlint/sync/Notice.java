package dev.letterlint.sync;

/** Something that a merge did and a person should know; {@code id} is the record to look at. */
public record Notice(Kind kind, String id) {

  /** What was done. */
  public enum Kind {
    /** Two devices edited one snippet; this record holds the other text. */
    COPIED,
    /** Deleted here, edited elsewhere: the edit stays. */
    KEPT
  }
}
