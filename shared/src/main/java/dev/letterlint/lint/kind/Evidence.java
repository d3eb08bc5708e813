package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Level;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of the checklist that is met when its patterns stand in their part of the text, with the
 * sentences that met it. {@code match} may differ by level: then the writer's and the post's count,
 * and all of them where the writer's is not known.
 */
final class Evidence implements Kind {

  private static final int MOST_SENTENCES = 3;

  @Override
  public Set<String> fields() {
    return Set.of("match", "where", "about", "needs", "unless", "met");
  }

  @Override
  public Judge judge(Body body) {
    List<Spots> byLevel = byLevel(body);
    Scope where = body.scope("where", Scope.BODY);
    Conditions conditions = body.conditions();
    String met = body.fields().text("met");
    String unmet = body.rule().message();
    return (reading, verdict) -> {
      List<Span> evidence = new ArrayList<>();
      for (int i = 0; i < byLevel.size(); i++) {
        if (counts(reading, i, byLevel.size())) {
          collect(byLevel.get(i), reading, where, conditions, evidence);
        }
      }
      verdict.check(!evidence.isEmpty(), evidence.isEmpty() ? unmet : met, evidence);
    };
  }

  /** One entry for all levels, or one for each of junior, mid and senior. */
  private static List<Spots> byLevel(Body body) {
    if (!body.fields().isObject("match")) {
      return List.of(new Spots(body.signal("match"), body.about(), false));
    }
    Fields match = body.fields().child("match");
    List<Spots> byLevel = new ArrayList<>();
    for (Level level : List.of(Level.JUNIOR, Level.MID, Level.SENIOR)) {
      byLevel.add(new Spots(body.signal(match, level.word()), body.about(), false));
    }
    return byLevel;
  }

  private static boolean counts(Reading reading, int at, int levels) {
    Level writer = reading.writer();
    Level post = reading.posting().level();
    boolean unknown = writer == Level.UNKNOWN;
    return levels == 1 || unknown || writer.ordinal() == at + 1 || post.ordinal() == at + 1;
  }

  private static void collect(
      Spots spots, Reading reading, Scope where, Conditions conditions, List<Span> evidence) {
    for (Spot spot : spots.in(reading, where)) {
      Span sentence = spot.passage().span();
      boolean fresh = !evidence.contains(sentence);
      if (fresh && evidence.size() < MOST_SENTENCES && conditions.hold(spot)) {
        evidence.add(sentence);
      }
    }
  }
}
