package dev.letterlint.lint.kind;

import java.util.List;
import java.util.Set;

/**
 * Marks what belongs into one part of the text: where it stands elsewhere, and where it takes more
 * than {@code sentences} sentences. With {@code repeated-is-fine} a place outside is no fault as
 * long as it stands inside too.
 */
final class OutOfPlace implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of(
        "match", "where", "about", "needs", "unless", "sentences", "repeated-is-fine", "most");
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Where where = body.where("where", Scope.CLOSING);
    Conditions conditions = body.conditions();
    int sentences = body.fields().number("sentences", Integer.MAX_VALUE);
    boolean mayRepeat = body.fields().flag("repeated-is-fine");
    int most = body.fields().number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      if (mayRepeat && !spots.in(reading, where).isEmpty()) {
        return;
      }
      int found = 0;
      int told = 0;
      int last = -1;
      for (Spot spot : spots.in(reading, Scope.BODY)) {
        if (!conditions.hold(spot)) {
          continue;
        }
        told += spot.sentence() == last ? 0 : 1;
        last = spot.sentence();
        boolean outside = !where.holds(reading, spot.sentence());
        if (found < most && (outside || told > sentences)) {
          verdict.find(spot.span(), List.of());
          found++;
        }
      }
    };
  }
}
