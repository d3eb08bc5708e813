package dev.letterlint.sync;

/**
 * A wish to write revision {@code rev} on top of {@code base}, which is null for the first of its
 * record. {@code body} is null where it deletes.
 */
public record Op(String id, String rev, String base, boolean deleted, String body) {

  Op onTopOf(String newBase) {
    return new Op(id, rev, newBase, deleted, body);
  }

  Op renamed(String newRev, String newBase) {
    return new Op(id, newRev, newBase, deleted, body);
  }

  Revision revision() {
    return new Revision(rev, deleted, body);
  }
}
