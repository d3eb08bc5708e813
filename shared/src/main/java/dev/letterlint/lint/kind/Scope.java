package dev.letterlint.lint.kind;

import dev.letterlint.lint.Outline;
import dev.letterlint.lint.Reading;

/** A part of a text that a rule can look at; each gives the numbers of its sentences. */
enum Scope {
  /** Everything, address lines and sign-off included. */
  TEXT("text"),
  BODY("body"),
  OPENING("opening"),
  FIRST_PARAGRAPH("first-paragraph"),
  LATER("later"),
  /** Behind the first paragraph and before the closing. */
  MIDDLE("middle"),
  CLOSING("closing"),
  BEFORE_CLOSING("before-closing");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  static Scope of(String word) {
    for (Scope scope : values()) {
      if (scope.word.equals(word)) {
        return scope;
      }
    }
    return null;
  }

  int start(Reading reading) {
    Outline outline = reading.outline();
    return switch (this) {
      case TEXT -> 0;
      case LATER, MIDDLE -> outline.firstParagraphEnd();
      case CLOSING -> outline.closingStart();
      default -> outline.bodyStart();
    };
  }

  int end(Reading reading) {
    Outline outline = reading.outline();
    return switch (this) {
      case TEXT -> reading.passages().size();
      case OPENING -> outline.openingEnd();
      case FIRST_PARAGRAPH -> outline.firstParagraphEnd();
      case BEFORE_CLOSING, MIDDLE -> outline.closingStart();
      default -> outline.bodyEnd();
    };
  }

  boolean holds(Reading reading, int sentence) {
    return sentence >= start(reading) && sentence < end(reading);
  }
}
