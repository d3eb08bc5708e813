package dev.letterlint.lint.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks what stands too often: each mark from number {@code sentence} on within a sentence, and
 * from number {@code text} on within the text.
 */
final class Count implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("match", "where", "about", "needs", "unless", "sentence", "text", "fix", "most");
  }

  @Override
  public String threshold() {
    return "text";
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    Fixes fixes = body.fixes();
    int bySentence = body.fields().number("sentence", Integer.MAX_VALUE);
    int byText = body.fields().number("text", Integer.MAX_VALUE);
    int most = body.fields().number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      List<Spot> counted = new ArrayList<>(spots.in(reading, where));
      counted.removeIf(spot -> !conditions.hold(spot));
      int inSentence = 0;
      int found = 0;
      for (int i = 0; i < counted.size(); i++) {
        Spot spot = counted.get(i);
        boolean sameSentence = i > 0 && counted.get(i - 1).sentence() == spot.sentence();
        inSentence = sameSentence ? inSentence + 1 : 1;
        if (found < most && (inSentence >= bySentence || i + 1 >= byText)) {
          verdict.find(spot.span(), fixes.of(spot));
          found++;
        }
      }
    };
  }
}
