package dev.letterlint.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How severe a rule is in each kind of text and for each level of writer. The level's word wins
 * over the kind's, the kind's over the general one. A check has none.
 */
public record Severities(Severity general, Map<String, Severity> special) {

  static Severities read(Fields rule) {
    if (!rule.isObject("severity")) {
      return new Severities(severity(rule, rule.text("severity")), Map.of());
    }
    Fields by = rule.child("severity");
    Map<String, Severity> special = new LinkedHashMap<>();
    Severity general = severity(by, by.text("default"));
    for (String name : by.names()) {
      if (Named.kind(name) == null && Named.level(name) == null && !name.equals("default")) {
        throw by.wrong("has the unknown field '" + name + "'");
      }
      special.put(name, severity(by, by.text(name)));
    }
    return new Severities(general, special);
  }

  private static Severity severity(Fields fields, String word) {
    if (word.equals("check")) {
      return null;
    }
    Severity severity = Named.severity(word);
    if (severity == null) {
      throw fields.wrong(
          "wants error, warning, suggestion or check as severity, not '" + word + "'");
    }
    return severity;
  }

  /** Whether the rule is a line of the checklist instead of a mark under the text. */
  public boolean isCheck() {
    return general == null;
  }

  public Severity of(TextKind kind, Level writer) {
    Severity byLevel = special.get(writer.word());
    if (byLevel != null) {
      return byLevel;
    }
    Severity byKind = special.get(kind.word());
    return byKind != null ? byKind : general;
  }
}
