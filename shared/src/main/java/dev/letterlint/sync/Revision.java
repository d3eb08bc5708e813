package dev.letterlint.sync;

import java.util.Objects;

/**
 * One version of a record. {@code rev} names it for ever and is null before there is a first;
 * {@code body} is null where the version deletes.
 */
public record Revision(String rev, boolean deleted, String body) {

  static final Revision NONE = new Revision(null, true, null);

  /** Whether a person would see the same, whatever the revs. */
  public boolean sameText(Revision other) {
    return deleted == other.deleted && Objects.equals(body, other.body);
  }
}
