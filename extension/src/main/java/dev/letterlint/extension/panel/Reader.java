package dev.letterlint.extension.panel;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.lint.Check;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Report;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a field with all rules, those of the checklist too. In the frame: no text leaves it. */
final class Reader {

  private Linter linter;

  Report read(PanelField field) {
    return linter().lint(field.text, FieldFacts.settings(field), FieldFacts.posting(field));
  }

  /** What other guides say to the rules that spoke of this text: "Laddro: …", each once. */
  List<String> conflicts(PanelField field, Report report) {
    Set<String> ids = new HashSet<>(List.of(field.rules));
    for (Check check : report.checks()) {
      ids.add(check.id());
    }
    List<String> conflicts = new ArrayList<>();
    for (Rule rule : linter().pack().rules()) {
      if (ids.contains(rule.id())) {
        add(Messages.conflicts(rule), Messages.message(rule), conflicts);
      }
    }
    return conflicts;
  }

  private static void add(String conflict, String message, List<String> conflicts) {
    if (!conflict.isEmpty()) {
      conflicts.add(message);
      conflicts.add(conflict);
    }
  }

  /** The full pack takes a moment to make ready, so it waits for the first look. */
  private Linter linter() {
    if (linter == null) {
      linter = Linter.ofCompiled(Carried.pack());
    }
    return linter;
  }
}
