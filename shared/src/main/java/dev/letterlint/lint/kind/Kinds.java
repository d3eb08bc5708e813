package dev.letterlint.lint.kind;

import dev.letterlint.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The table of kinds. A further kind is one class and one line here. */
public final class Kinds {

  private static final Map<String, Kind> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put("phrase", new Phrase());
    TABLE.put("sentence", new WholeSentence());
    TABLE.put("missing", new Missing());
    TABLE.put("count", new Count());
    TABLE.put("place", new OutOfPlace());
    TABLE.put("evidence", new Evidence());
    TABLE.put("band", new Band());
    TABLE.put("name", new OtherName());
    TABLE.put("balance", new Balance());
    TABLE.put("keywords", new Keywords());
    TABLE.put("run", new Run());
    TABLE.put("variety", new Variety());
  }

  private Kinds() {}

  public static Set<String> names() {
    return TABLE.keySet();
  }

  /** The field with the number from which on a rule has something to say, or null. */
  public static String threshold(Rule rule) {
    Kind kind = TABLE.get(rule.kind());
    return kind == null ? null : kind.threshold();
  }

  /** Whether a rule can mark words; others are lines of the checklist only. */
  public static boolean marks(Rule rule) {
    Kind kind = TABLE.get(rule.kind());
    return !rule.severities().isCheck() || (kind != null && kind.marksAsCheck());
  }

  /**
   * The judge of a rule.
   *
   * @throws dev.letterlint.rule.PackException when its kind is unknown or a field is wrong
   */
  public static Judge judge(Rule rule, Body body) {
    Kind kind = TABLE.get(rule.kind());
    if (kind == null) {
      throw rule.body().wrong("is of the unknown kind '" + rule.kind() + "'");
    }
    Set<String> known = new HashSet<>(Rule.FIELDS);
    known.addAll(kind.fields());
    known.add("when");
    rule.body().allow(known);
    Judge judge = kind.judge(body);
    When when = body.when();
    return (reading, verdict) -> {
      if (when.holds(reading)) {
        judge.judge(reading, verdict);
      }
    };
  }
}
