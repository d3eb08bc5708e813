package dev.letterlint.sync;

/** What a record holds; it decides how two versions of it are merged. */
public enum Type {
  SNIPPET,
  SETTING,
  WORD,
  IGNORE,
  OVERRIDE;

  /** A value of one key: whoever reaches the server last has changed it. */
  boolean lastWins() {
    return this == SETTING || this == OVERRIDE;
  }

  /** A record of one key has its id from that key, so it never gets a copy. */
  boolean keyed() {
    return this != SNIPPET;
  }
}
