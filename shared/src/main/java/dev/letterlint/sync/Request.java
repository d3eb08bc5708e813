package dev.letterlint.sync;

import java.util.List;

/** What to ask the server next. */
public sealed interface Request {

  /** What changed after {@code since}, or everything where it is null. */
  record Pull(String since, String witness, int limit) implements Request {}

  /** Ops to write; the replica that calls them sent must be stored before they go. */
  record Push(String witness, List<Op> ops) implements Request {}
}
