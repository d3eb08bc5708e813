package dev.letterlint.server.web;

/** Knows faults from below the web that are to be told, and not as the server's failure. */
public interface KnownFaults {

  /** What to answer, or null where it does not know this one. */
  Refusal refusal(Throwable fault);
}
