package dev.letterlint.lint.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks where too many different things have been named: number {@code least} of them, with the row
 * it stands in. The entries of the lexicon {@code different} say which names are the same thing;
 * with {@code of: posting} only things that the posting names count. Counted is within a text, or
 * with {@code within: sentence} in each sentence.
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
        "within");
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Scope where = body.scope("where", Scope.BODY);
    Conditions conditions = body.conditions();
    int joints = body.signal("joints");
    int least = body.fields().number("least", 2);
    boolean ofPosting = body.fields().text("of", "").equals("posting");
    int[] identities = ofPosting ? new int[0] : body.entrySignals("different");
    boolean bySentence = body.fields().text("within", "text").equals("sentence");
    return (reading, verdict) -> {
      List<Row> rows = Row.of(spots.in(reading, where), joints);
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
    };
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
