package dev.letterlint.lint.kind;

import dev.letterlint.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A table of kinds. A further kind is one class and one line here. */
public final class Kinds {

  private final Map<String, Kind> table = new LinkedHashMap<>();

  private Kinds() {}

  /** The kinds that can mark words: all that a page needs while somebody writes in it. */
  public static Kinds marking() {
    Kinds kinds = new Kinds();
    kinds.table.put("phrase", new Phrase());
    kinds.table.put("sentence", new WholeSentence());
    kinds.table.put("missing", new Missing());
    kinds.table.put("count", new Count());
    kinds.table.put("place", new OutOfPlace());
    kinds.table.put("band", new Band());
    kinds.table.put("name", new OtherName());
    kinds.table.put("balance", new Balance());
    kinds.table.put("run", new Run());
    kinds.table.put("variety", new Variety());
    return kinds;
  }

  /** With those that are lines of the checklist only. */
  public static Kinds all() {
    Kinds kinds = marking();
    kinds.table.put("evidence", new Evidence());
    kinds.table.put("keywords", new Keywords());
    return kinds;
  }

  public Set<String> names() {
    return table.keySet();
  }

  /** Whether a rule can mark words; others are lines of the checklist only. */
  public boolean marks(Rule rule) {
    Kind kind = table.get(rule.kind());
    return !rule.severities().isCheck() || (kind != null && kind.marksAsCheck());
  }

  /**
   * Refuses a rule with a field that nobody knows; a pack of our own was checked when it was built.
   *
   * @throws dev.letterlint.rule.PackException when its kind is unknown or a field is wrong
   */
  public void check(Rule rule) {
    Set<String> known = new HashSet<>(Rule.FIELDS);
    known.addAll(kind(rule).fields());
    known.add("when");
    rule.body().allow(known);
  }

  /**
   * The judge of a rule.
   *
   * @throws dev.letterlint.rule.PackException when its kind is unknown or a value is wrong
   */
  public Judge judge(Rule rule, Body body) {
    Judge judge = kind(rule).judge(body);
    When when = body.when();
    return (reading, verdict) -> {
      if (when.holds(reading)) {
        judge.judge(reading, verdict);
      }
    };
  }

  private Kind kind(Rule rule) {
    Kind kind = table.get(rule.kind());
    if (kind == null) {
      throw rule.body().wrong("is of the unknown kind '" + rule.kind() + "'");
    }
    return kind;
  }
}
