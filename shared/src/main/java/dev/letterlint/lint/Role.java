package dev.letterlint.lint;

/** Whose work a sentence is about: the writer's own, or the company's that is written to. */
public enum Role {
  OWN,
  COMPANY
}
