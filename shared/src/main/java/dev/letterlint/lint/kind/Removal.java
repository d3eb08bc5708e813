package dev.letterlint.lint.kind;

import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Passage;
import dev.letterlint.text.Span;

/** Fixes that take words away, with the one space that would be left over. */
final class Removal {

  private Removal() {}

  static Fix ofSentence(Spot spot) {
    Passage passage = spot.passage();
    Span span = passage.span();
    int end = span.start() - passage.sentence().contentStart() + passage.sentence().length();
    int to = passage.sentence().endsParagraph() ? span.end() : end;
    int from = span.start();
    String content = spot.reading().content();
    while (to == span.end() && from > 0 && content.charAt(from - 1) == ' ') {
      from--;
    }
    return new Fix(from, to, "", "Delete the sentence");
  }

  static Fix ofWords(Spot spot) {
    Span span = spot.span();
    String content = spot.reading().content();
    boolean spaceBefore = span.start() > 0 && content.charAt(span.start() - 1) == ' ';
    boolean spaceBehind = span.end() < content.length() && content.charAt(span.end()) == ' ';
    if (spaceBehind && (spaceBefore || span.start() == 0)) {
      return new Fix(span.start(), span.end() + 1, "", "Delete");
    }
    return new Fix(spaceBefore ? span.start() - 1 : span.start(), span.end(), "", "Delete");
  }
}
