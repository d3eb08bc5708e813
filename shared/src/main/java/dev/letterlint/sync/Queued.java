package dev.letterlint.sync;

/**
 * An op that waits. {@code fixed}: it may have been sent, or its rev is derived from what it holds,
 * so it never changes. {@code reason}: why it cannot go out, a sentence for a person, or null.
 */
public record Queued(Op op, boolean fixed, String reason) {

  static Queued open(Op op) {
    return new Queued(op, false, Limits.reason(op));
  }

  static Queued fixed(Op op) {
    return new Queued(op, true, Limits.reason(op));
  }

  Queued sent() {
    return new Queued(op, true, reason);
  }

  Queued refused(String why) {
    return new Queued(op, true, why);
  }

  boolean replaceable() {
    return !fixed || reason != null;
  }
}
