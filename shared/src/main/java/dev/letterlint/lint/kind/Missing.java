package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import java.util.List;
import java.util.Set;

/** Marks the first sentence of a part of the text in which nothing of the patterns stands. */
final class Missing implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("match", "where", "about", "needs", "unless");
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), true);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    return (reading, verdict) -> {
      int start = where.start(reading);
      boolean empty = start >= where.end(reading) || isBlank(reading, start);
      if (!empty && spots.in(reading, where).isEmpty()) {
        Spot first = Spot.ofSentence(reading, start);
        if (conditions.hold(first)) {
          verdict.find(first.passage().span(), List.of());
        }
      }
    };
  }

  private static boolean isBlank(Reading reading, int sentence) {
    return reading.passage(sentence).sentence().words() == 0;
  }
}
