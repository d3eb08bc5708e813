package dev.letterlint.lint.kind;

import dev.letterlint.rule.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What shows a skill without naming it, one row for each skill: "kubernetes: eks, gke". */
final class ShownBy {

  private final List<String> rows;
  private final Aliases aliases;

  /** Skills by the key of what shows them; empty until somebody asks. */
  private final Map<String, List<String>> skills = new HashMap<>();

  ShownBy(Fields fields, Aliases aliases) {
    this.rows = fields.texts("shown-by");
    this.aliases = aliases;
    for (String row : rows) {
      if (row.indexOf(':') < 0) {
        throw fields.wrong(
            "wants rows such as 'kubernetes: eks, gke' in 'shown-by', not '" + row + "'");
      }
    }
  }

  /** Adds the keys of all that this name shows: itself, its words, and what each of them shows. */
  void add(Set<String> shown, String name) {
    if (skills.isEmpty()) {
      read();
    }
    addOne(shown, name);
    for (String word : name.split(" ")) {
      addOne(shown, word);
    }
  }

  private void addOne(Set<String> shown, String name) {
    String key = aliases.key(name);
    shown.add(key);
    shown.addAll(skills.getOrDefault(key, List.of()));
  }

  private void read() {
    for (String row : rows) {
      int colon = row.indexOf(':');
      String skill = aliases.key(row.substring(0, colon));
      for (String by : row.substring(colon + 1).split(",")) {
        skills.computeIfAbsent(aliases.key(by), key -> new ArrayList<>()).add(skill);
      }
    }
  }
}
