package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Role;

/** Whose doings a rule is concerned with. */
enum About {
  ANYBODY("anybody"),
  OWN("own"),
  COMPANY("company");

  private final String word;

  About(String word) {
    this.word = word;
  }

  static About of(String word) {
    for (About about : values()) {
      if (about.word.equals(word)) {
        return about;
      }
    }
    return null;
  }

  boolean fits(Passage passage) {
    return this == ANYBODY || (this == OWN) == (passage.role() == Role.OWN);
  }
}
