package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.pattern.Marks;

/** Counts the marks of a signal that share no word with one of another: 2.0 is no figure there. */
record Figures(int signal, int not) {

  int in(Reading reading, Line line) {
    int found = 0;
    for (int i = line.from(); i < line.to(); i++) {
      found += in(reading.passage(i));
    }
    return found;
  }

  private int in(Passage passage) {
    int found = 0;
    Marks marks = passage.marks();
    for (int mark = marks.next(signal, 0); mark >= 0; mark = marks.next(signal, mark + 1)) {
      boolean counts =
          not == Body.NONE || !Row.touches(passage, not, marks.from(mark), marks.to(mark));
      found += counts ? 1 : 0;
    }
    return found;
  }
}
