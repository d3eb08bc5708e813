package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Head;
import dev.letterlint.server.storage.Standing;

/** What one account may hold: live records, and bytes of them. What makes it smaller is taken. */
public record Quota(long records, long bytes) {

  /** The quota of an account: what was set for it, and this where nothing was. */
  Quota of(Standing standing) {
    return new Quota(
        standing.records() == null ? records : standing.records(),
        standing.bytes() == null ? bytes : standing.bytes());
  }

  /** Why an account may not go from one state to the other, in a sentence for a person, or null. */
  String reason(Head before, Head after) {
    if (after.live() > before.live() && after.live() > records) {
      return "Your account may hold " + records + " entries and is full: delete some first.";
    }
    if (after.bytes() > before.bytes() && after.bytes() > bytes) {
      return "Your account may hold " + (bytes >> 20) + " MiB and is full: delete some first.";
    }
    return null;
  }
}
