package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.text.Span;

/**
 * A stretch of tokens in one sentence of a reading: {@code from} inclusive, {@code to} exclusive.
 * {@code mark} is the number of the mark it comes from, -1 for none.
 */
record Spot(Reading reading, int sentence, int from, int to, int mark) {

  Passage passage() {
    return reading.passage(sentence);
  }

  Span span() {
    return passage().span(from, to);
  }

  static Spot ofMark(Reading reading, int sentence, int mark) {
    Passage passage = reading.passage(sentence);
    return new Spot(reading, sentence, passage.marks().from(mark), passage.marks().to(mark), mark);
  }

  static Spot ofSentence(Reading reading, int sentence) {
    return new Spot(reading, sentence, 0, reading.passage(sentence).sentence().count(), -1);
  }
}
