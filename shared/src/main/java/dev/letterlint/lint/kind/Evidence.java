package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of the checklist that is met when its patterns stand in their part of the text, with the
 * sentences that met it. {@code match} may differ by level: then the writer's and the post's count,
 * and all of them where neither is known. What a letter lacks is told once it is finished; with
 * {@code optional} it is never told. With {@code given} the line is due only where these patterns
 * stand.
 */
final class Evidence implements Kind {

  private static final int MOST_SENTENCES = 3;

  @Override
  public Set<String> fields() {
    return Set.of("match", "where", "about", "needs", "unless", "met", "optional", "given");
  }

  @Override
  public Judge judge(Body body) {
    List<Spots> byLevel = byLevel(body);
    Scope where = body.scope("where", Scope.BODY);
    Conditions conditions = body.conditions();
    String met = body.fields().text("met");
    String unmet = body.rule().message();
    boolean optional = body.fields().flag("optional");
    int given = body.signal(body.fields(), "given");
    Spots reasons = new Spots(given, body.about(), false);
    return (reading, verdict) -> {
      if (given != Body.NONE && reasons.in(reading, where).isEmpty()) {
        return;
      }
      List<Span> evidence = new ArrayList<>();
      for (int i = 0; i < byLevel.size(); i++) {
        if (counts(reading, i, byLevel.size())) {
          collect(byLevel.get(i), reading, where, conditions, evidence);
        }
      }
      boolean isMet = !evidence.isEmpty();
      if (isMet || (!optional && isDue(reading))) {
        verdict.check(isMet, isMet ? met : unmet, evidence);
      }
    };
  }

  /** A letter that is still being written may yet say it. */
  static boolean isDue(Reading reading) {
    return reading.settings().kind() != TextKind.LETTER || reading.outline().isFinished();
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
    boolean unknown = writer == Level.UNKNOWN && post == Level.UNKNOWN;
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
