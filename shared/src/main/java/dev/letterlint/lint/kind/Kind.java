package dev.letterlint.lint.kind;

import java.util.Set;

/** A kind of rules: the fields its rules may have beyond those of every rule, and its judge. */
interface Kind {

  Set<String> fields();

  Judge judge(Body body);

  /** Whether its rules mark even as lines of the checklist, with a severity of their own. */
  default boolean marksAsCheck() {
    return false;
  }

  /** Whether its rules look at the sections of a resume, which no other text has. */
  default boolean isForResumes() {
    return false;
  }

  /** The field with the number from which on a rule has something to say; null: there is none. */
  default String threshold() {
    return null;
  }
}
