package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;
import dev.letterlint.rule.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks where too many different things have been named: number {@code least} of them, with the row
 * it stands in. The entries of the lexicon {@code different} say which names are the same thing;
 * with {@code of: posting} only things that the posting names count. Counted is within a text, or
 * with {@code within: sentence} in each sentence. With {@code repeated} one thing named in so many
 * sentences of a text, and making up {@code share} per mille of its words, is too much as well; the
 * message is then {@code too-often}.
 */
final class Variety implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of(
        "match",
        "where",
        "about",
        "needs",
        "unless",
        "least",
        "joints",
        "different",
        "of",
        "within",
        "repeated",
        "share",
        "too-often");
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    int joints = body.signal("joints");
    int least = body.fields().number("least", 2);
    boolean ofPosting = body.fields().text("of", "").equals("posting");
    int[] identities = ofPosting ? new int[0] : body.entrySignals("different");
    boolean bySentence = body.fields().text("within", "text").equals("sentence");
    Repetition repetition = Repetition.read(body, conditions);
    return (reading, verdict) -> {
      List<Spot> named = spots.in(reading, where);
      List<Row> rows = Row.of(named, joints);
      Set<Integer> seen = new HashSet<>();
      int sentence = -1;
      for (Row row : rows) {
        if (bySentence && row.whole().sentence() != sentence) {
          seen.clear();
        }
        sentence = row.whole().sentence();
        int before = seen.size();
        for (Spot spot : row.items()) {
          int identity = ofPosting ? inPosting(spot) : identity(spot, identities);
          if (identity >= 0 && conditions.hold(spot)) {
            seen.add(identity);
          }
        }
        if (before < least && seen.size() >= least) {
          verdict.find(row.whole().span(), List.of());
        }
      }
      if (ofPosting) {
        repetition.judge(named, reading, verdict);
      }
    };
  }

  /** Things of the posting that are named again and again; compound names count once a sentence. */
  private record Repetition(int repeated, int share, String message, Conditions conditions) {

    static Repetition read(Body body, Conditions conditions) {
      Fields fields = body.fields();
      return new Repetition(
          fields.number("repeated", Integer.MAX_VALUE),
          fields.number("share", 0),
          fields.text("too-often", ""),
          conditions);
    }

    void judge(List<Spot> spots, Reading reading, Verdict verdict) {
      for (int thing = 0; thing < reading.posting().technologies().size(); thing++) {
        Spot last = null;
        int times = 0;
        for (Spot spot : spots) {
          if (inPosting(spot) == thing && conditions.hold(spot)) {
            times += last != null && last.sentence() == spot.sentence() ? 0 : 1;
            last = spot;
          }
        }
        if (times >= repeated && times * 1000 >= share * reading.outline().words()) {
          verdict.find(last.span(), message);
        }
      }
    }
  }

  /** Which entry of the lexicon stands there. */
  private static int identity(Spot spot, int[] identities) {
    for (int i = 0; i < identities.length; i++) {
      if (Row.touches(spot.passage(), identities[i], spot.from(), spot.to())) {
        return i;
      }
    }
    return -1;
  }

  /** Which technology of the posting stands there, -1 for none of them. */
  private static int inPosting(Spot spot) {
    List<String> technologies = spot.reading().posting().technologies();
    String name = spot.reading().text(spot.span());
    for (int i = 0; i < technologies.size(); i++) {
      if (technologies.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }
}
