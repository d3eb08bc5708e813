package dev.letterlint.rule;

import java.util.List;
import java.util.Map;

/** The rules and lexicons of one version, as the data lies. */
public record Pack(String id, int version, Map<String, List<String>> lexicons, List<Rule> rules) {

  /** The format this engine reads. */
  public static final int FORMAT = 1;

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
