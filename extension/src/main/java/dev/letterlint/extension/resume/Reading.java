package dev.letterlint.extension.resume;

import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Opening;

/** A text that is read bit by bit, and then followed. */
final class Reading {

  private final Opening opening;
  private LintSession session;

  Reading(Opening opening) {
    this.opening = opening;
  }

  boolean readOn(int units) {
    return opening.readOn(units);
  }

  /** What is not read yet is read now. */
  LintSession session() {
    if (session == null) {
      session = opening.session();
    }
    return session;
  }
}
