package dev.letterlint.lint.kind;

import java.util.Set;

/** Marks words that should not stand there: most rules are of this kind. */
final class Phrase implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("match", "where", "about", "needs", "unless", "most", "fix", "quoted");
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), body.fields().flag("quoted"));
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    Fixes fixes = body.fixes();
    int most = body.fields().number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      int found = 0;
      for (Spot spot : spots.in(reading, where)) {
        if (found < most && conditions.hold(spot)) {
          verdict.find(spot.span(), fixes.of(spot));
          found++;
        }
      }
    };
  }
}
