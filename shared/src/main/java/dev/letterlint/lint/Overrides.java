package dev.letterlint.lint;

import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person wants otherwise than the rules say, by rule id. It outlives updates: a rule that
 * was renamed keeps what was said of its former id, and what no rule of a pack answers to is left
 * alone.
 */
public final class Overrides {

  /** {@code level}: null where the rule's own stays; {@code threshold}: 0 likewise. */
  public record Wanted(boolean off, Severity level, int threshold) {}

  private final Map<String, Wanted> byId;

  public Overrides(Map<String, Wanted> byId) {
    this.byId = new LinkedHashMap<>(byId);
  }

  /** The pack as the person wants it. */
  public Pack apply(Pack pack) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      Wanted wanted = wanted(rule, pack);
      if (wanted == null) {
        rules.add(rule);
      } else if (!wanted.off) {
        rules.add(applied(rule, wanted));
      }
    }
    return pack.with(rules);
  }

  /**
   * What is said of the rule itself, else of an id that it had and no other rule has now; or null.
   */
  public Wanted wanted(Rule rule, Pack pack) {
    Wanted own = byId.get(rule.id());
    if (own != null) {
      return own;
    }
    for (String former : rule.formerIds()) {
      if (byId.containsKey(former) && pack.rule(former) == null) {
        return byId.get(former);
      }
    }
    return null;
  }

  private static Rule applied(Rule rule, Wanted wanted) {
    // A line of the checklist has no level to change.
    boolean levelled = wanted.level == null || rule.severities().isCheck();
    Rule rated = levelled ? rule : rule.withSeverity(wanted.level);
    String threshold = Kinds.all().threshold(rule);
    return wanted.threshold == 0 || threshold == null
        ? rated
        : rated.withNumber(threshold, wanted.threshold);
  }
}
