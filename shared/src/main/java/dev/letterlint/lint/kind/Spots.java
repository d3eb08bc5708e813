package dev.letterlint.lint.kind;

import dev.letterlint.lint.MarkIndex;
import dev.letterlint.lint.Reading;
import dev.letterlint.text.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

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
    // Mostly none: then a list that need not be made, as that of List.of is in GWT.
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
    List<Spot> spots = new ArrayList<>();
    any(
        reading,
        from,
        to,
        scope,
        spot -> {
          spots.add(spot);
          return false;
        });
    return spots;
  }

  /** Whether one of the spots is wanted; those behind the first such are not looked at. */
  boolean any(Reading reading, Where where, Predicate<Spot> isWanted) {
    Scope scope = where.in(reading);
    return stands(reading)
        && any(reading, scope.start(reading), scope.end(reading), scope, isWanted);
  }

  /** The same of one sentence. */
  boolean any(Reading reading, int sentence, Predicate<Spot> isWanted) {
    return any(reading, sentence, sentence + 1, Scope.TEXT, isWanted);
  }

  private boolean any(Reading reading, int from, int to, Scope scope, Predicate<Spot> isWanted) {
    MarkIndex marks = reading.marks();
    int end = marks.end(signal);
    for (int place = marks.first(signal, from); place < end; place++) {
      int sentence = marks.sentence(place);
      if (sentence >= to) {
        return false;
      }
      if (scope.picks(reading, sentence) && about.fits(reading.passage(sentence))) {
        Spot spot = Spot.ofMark(reading, sentence, marks.mark(place));
        if ((quotedToo || !isQuoted(spot)) && isWanted.test(spot)) {
          return true;
        }
      }
    }
    return false;
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
