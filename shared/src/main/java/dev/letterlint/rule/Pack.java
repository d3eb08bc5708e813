package dev.letterlint.rule;

import java.util.List;
import java.util.Map;

/**
 * The rules and lexicons of one version, as the data lies. In a compiled pack {@code program} holds
 * all patterns and the fields hold numbers in their place; in others it is null.
 */
public record Pack(
    String id,
    int version,
    Map<String, List<String>> lexicons,
    List<Rule> rules,
    Compiled program) {

  /** All patterns of a pack, and what they are counted in. */
  public record Compiled(
      String words,
      String cells,
      String numbers,
      String near,
      String far,
      int lexicons,
      int signals) {}

  /** The format this engine reads. */
  public static final int FORMAT = 1;

  /** The same with other rules. */
  public Pack with(List<Rule> others) {
    return new Pack(id, version, lexicons, others, program);
  }

  /** The rule of that id, or null. */
  public Rule rule(String id) {
    for (Rule rule : rules) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    return null;
  }
}
