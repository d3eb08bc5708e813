package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds where a signal stands, as rules count it: not in quoted speech, not in the wrong mouth. */
final class Spots {

  private final int signal;
  private final About about;
  private final boolean quotedToo;

  Spots(int signal, About about, boolean quotedToo) {
    this.signal = signal;
    this.about = about;
    this.quotedToo = quotedToo;
  }

  List<Spot> in(Reading reading, Scope scope) {
    List<Spot> spots = new ArrayList<>();
    int end = scope.end(reading);
    for (int i = scope.start(reading); i < end; i++) {
      addAll(reading, i, spots);
    }
    return spots;
  }

  List<Spot> inSentence(Reading reading, int sentence) {
    List<Spot> spots = new ArrayList<>();
    addAll(reading, sentence, spots);
    return spots;
  }

  private void addAll(Reading reading, int sentence, List<Spot> spots) {
    Passage passage = reading.passage(sentence);
    if (!about.fits(passage)) {
      return;
    }
    Marks marks = passage.marks();
    for (int mark = marks.next(signal, 0); mark >= 0; mark = marks.next(signal, mark + 1)) {
      Spot spot = Spot.ofMark(reading, sentence, mark);
      if (quotedToo || !isQuoted(spot)) {
        spots.add(spot);
      }
    }
  }

  private static boolean isQuoted(Spot spot) {
    for (int token = spot.from(); token < spot.to(); token++) {
      if ((spot.passage().sentence().shape(token) & Shape.QUOTED) == 0) {
        return false;
      }
    }
    return true;
  }
}
