package dev.letterlint.pattern;

import java.util.List;

/** A pattern over words, as it was written. */
sealed interface Pattern {

  /** One token. */
  record One(int label) implements Pattern {}

  record Sequence(List<Pattern> parts) implements Pattern {}

  record Choice(List<Pattern> options) implements Pattern {}

  record Optional(Pattern inner) implements Pattern {}

  /** Up to {@code words} words, and any marks between them. */
  record Gap(int words) implements Pattern {}

  /** Any entry of a lexicon. */
  record Reference(int lexicon) implements Pattern {}

  /** The beginning of a sentence; stands first in a pattern or nowhere. */
  record Start() implements Pattern {}
}
