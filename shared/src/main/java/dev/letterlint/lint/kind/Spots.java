package dev.letterlint.lint.kind;

import dev.letterlint.lint.MarkIndex;
import dev.letterlint.lint.Reading;
import dev.letterlint.text.Shape;
import java.util.ArrayList;
import java.util.Collections;
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

  /** Mostly none: then a list that need not be made, as that of {@link List#of} is in GWT. */
  List<Spot> in(Reading reading, Scope scope) {
    return stands(reading)
        ? between(reading, scope.start(reading), scope.end(reading), scope)
        : Collections.emptyList();
  }

  List<Spot> in(Reading reading, Where where) {
    return in(reading, where.in(reading));
  }

  /** Whether the signal stands anywhere: for most rules and texts it does not, and that is all. */
  boolean stands(Reading reading) {
    return reading.marks().stands(signal);
  }

  List<Spot> inSentence(Reading reading, int sentence) {
    return between(reading, sentence, sentence + 1, Scope.TEXT);
  }

  private List<Spot> between(Reading reading, int from, int to, Scope scope) {
    MarkIndex marks = reading.marks();
    List<Spot> spots = Collections.emptyList();
    int end = marks.end(signal);
    for (int place = marks.first(signal, from); place < end; place++) {
      int sentence = marks.sentence(place);
      if (sentence >= to) {
        break;
      }
      if (scope.picks(reading, sentence) && about.fits(reading.passage(sentence))) {
        spots = with(Spot.ofMark(reading, sentence, marks.mark(place)), spots);
      }
    }
    return spots;
  }

  private List<Spot> with(Spot spot, List<Spot> spots) {
    if (!quotedToo && isQuoted(spot)) {
      return spots;
    }
    List<Spot> all = spots.isEmpty() ? new ArrayList<>() : spots;
    all.add(spot);
    return all;
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
