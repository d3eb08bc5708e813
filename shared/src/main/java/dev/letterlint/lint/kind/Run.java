package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.rule.Severity;
import java.util.List;
import java.util.Set;

/**
 * Marks a row of at least {@code least} things fewer than half of which come with a word of depth.
 * With fewer than {@code sure} of them it is a suggestion at most. What {@code joints} matches may
 * stand between them. Things in brackets belong to what stands before the bracket, and all that one
 * pattern of {@code once} matches count as one.
 */
final class Run implements Kind {

  /** How far behind the last thing of a row a word about it can stand, in tokens. */
  private static final int REACH = 9;

  private static final String[] STOPS = {",", ";", "/", "|", "•", "·"};

  @Override
  public Set<String> fields() {
    return Set.of(
        "match", "where", "about", "needs", "unless", "least", "sure", "joints", "deep", "once");
  }

  @Override
  public String threshold() {
    return "least";
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    int joints = body.signal("joints");
    int least = body.fields().number("least", 2);
    int sure = body.fields().number("sure", least);
    Depth depth = new Depth(body);
    return (reading, verdict) -> {
      for (Row row : Row.of(spots.in(reading, where), joints)) {
        int things = row.items().size() < least ? 0 : depth.things(row);
        Spot whole = row.whole();
        if (things >= sure && conditions.hold(whole)) {
          verdict.find(whole.span(), List.of());
        } else if (things >= least && conditions.hold(whole)) {
          verdict.find(whole.span(), Severity.SUGGESTION, body.rule().message(), List.of());
        }
      }
    };
  }

  /** Counts the things of a row and those told with some depth. */
  private static final class Depth {

    private final int deep;
    private final int[] once;
    private final int[] stops;
    private final int open;
    private final int close;

    Depth(Body body) {
      deep = body.signal(body.fields(), "deep");
      once = body.eachSignal("once");
      stops = new int[STOPS.length];
      for (int i = 0; i < stops.length; i++) {
        stops[i] = body.vocabulary().intern(STOPS[i]);
      }
      open = body.vocabulary().intern("(");
      close = body.vocabulary().intern(")");
    }

    /** How many things there are in the row; 0 when half of them or more are told with depth. */
    int things(Row row) {
      boolean[] counted = new boolean[once.length];
      int things = 0;
      int deepOnes = 0;
      for (int i = 0; i < row.items().size(); i++) {
        Spot item = row.items().get(i);
        if (!isInBrackets(row, item) && isFresh(item, counted)) {
          things++;
          deepOnes += isDeep(item) ? 1 : 0;
        }
      }
      return deepOnes * 2 < things ? things : 0;
    }

    private boolean isInBrackets(Row row, Spot item) {
      boolean inside = false;
      for (int token = row.items().get(0).to(); token < item.from(); token++) {
        int word = item.passage().sentence().word(token);
        inside = word == open || (inside && word != close);
      }
      return inside;
    }

    private boolean isFresh(Spot item, boolean[] counted) {
      boolean fresh = true;
      for (int i = 0; i < once.length; i++) {
        if (Row.touches(item.passage(), once[i], item.from(), item.to())) {
          fresh = fresh && !counted[i];
          counted[i] = true;
        }
      }
      return fresh;
    }

    /** A word of depth stands between the commas, or what stands for commas, around the thing. */
    private boolean isDeep(Spot item) {
      Passage passage = item.passage();
      int from = item.from();
      while (from > 0 && item.from() - from < REACH && !isStop(passage, from - 1)) {
        from--;
      }
      int to = item.to();
      int count = passage.sentence().count();
      while (to < count && to - item.to() < REACH && !isStop(passage, to)) {
        to++;
      }
      return deep != Body.NONE && Row.touches(passage, deep, from, to);
    }

    private boolean isStop(Passage passage, int token) {
      int word = passage.sentence().word(token);
      for (int stop : stops) {
        if (word == stop) {
          return true;
        }
      }
      return false;
    }
  }
}
