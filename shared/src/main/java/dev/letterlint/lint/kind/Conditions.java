package dev.letterlint.lint.kind;

import dev.letterlint.rule.Fields;
import java.util.ArrayList;
import java.util.List;

/** What must stand around a spot, and what must not: the fields 'needs' and 'unless' of a rule. */
final class Conditions {

  private final List<Condition> needs;
  private final List<Condition> unless;

  private Conditions(List<Condition> needs, List<Condition> unless) {
    this.needs = needs;
    this.unless = unless;
  }

  static Conditions read(Body body) {
    return new Conditions(read(body, "needs"), read(body, "unless"));
  }

  private static List<Condition> read(Body body, String name) {
    List<Condition> conditions = new ArrayList<>();
    Fields fields = body.fields().child(name);
    if (fields != null) {
      for (String area : fields.names()) {
        conditions.add(Condition.read(body, fields, area));
      }
    }
    return conditions;
  }

  /** Whether every need is met and nothing silences the spot. */
  boolean hold(Spot spot) {
    for (Condition need : needs) {
      if (!need.isMet(spot)) {
        return false;
      }
    }
    for (Condition silencer : unless) {
      if (silencer.isMet(spot)) {
        return false;
      }
    }
    return true;
  }
}
