package dev.letterlint.lint;

import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person wants otherwise than the rules say, by rule id. It outlives updates: a rule that
 * was renamed keeps what was said of its former id, and what no rule of a pack answers to is left
 * alone.
 */
public final class Overrides {

  /** {@code level}: null where the rule's own stays; {@code threshold}: 0 likewise. */
  public record Wanted(boolean off, Severity level, int threshold) {}

  private static final Kinds KINDS = Kinds.all();

  private final Map<String, Wanted> byId;

  public Overrides(Map<String, Wanted> byId) {
    this.byId = new LinkedHashMap<>(byId);
  }

  /** Whether the person wants nothing of a rule of this pack. */
  public boolean isOff(Rule rule, Pack pack) {
    Wanted wanted = wanted(rule, pack);
    return wanted != null && wanted.off;
  }

  /** The fields of a rule of this pack that are otherwise, with what stands in them then. */
  public Map<String, String> fields(Rule rule, Pack pack) {
    Map<String, String> fields = new LinkedHashMap<>();
    Wanted wanted = wanted(rule, pack);
    // A line of the checklist has no level to change.
    if (wanted != null && wanted.level != null && !rule.severities().isCheck()) {
      fields.put("severity", wanted.level.word());
    }
    String threshold = wanted == null ? null : KINDS.threshold(rule);
    if (threshold != null && wanted.threshold > 0) {
      fields.put(threshold, String.valueOf(wanted.threshold));
    }
    return fields;
  }

  /**
   * What is said of the rule itself, else of an id that it had and no other rule has now; or null.
   */
  private Wanted wanted(Rule rule, Pack pack) {
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
}
