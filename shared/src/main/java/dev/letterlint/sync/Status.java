package dev.letterlint.sync;

/** What became of an op. */
public enum Status {
  /** Written now. */
  APPLIED,
  /** Written before: this is a retry. */
  ALREADY,
  /** Not written: the record has moved on from the op's base. */
  CONFLICT,
  /** Not written, whatever the record: the reason says why. */
  REJECTED
}
