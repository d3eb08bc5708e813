package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Head;

/** What one account may hold. What makes it smaller is always taken. */
public record Quota(long records, long bytes) {

  /** 10,000 live records and 50 MiB. */
  public static final Quota USUAL = new Quota(10_000, 50L << 20);

  /** Why an account may not go from one state to the other, in a sentence for a person, or null. */
  String reason(Head before, Head after) {
    if (after.live() > before.live() && after.live() > records) {
      return "Your account holds " + records + " entries, which is the most: delete some first.";
    }
    if (after.bytes() > before.bytes() && after.bytes() > bytes) {
      return "Your account holds " + (bytes >> 20) + " MiB, which is the most: delete some first.";
    }
    return null;
  }
}
