package dev.letterlint.rule;

import java.util.List;

/** The rules and lexicons of one version, as the data lies. */
public record Pack(String id, int version, List<Rule> rules) {

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
