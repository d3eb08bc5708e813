package dev.letterlint.extension.panel;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.RulesInUse;
import dev.letterlint.lint.Check;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Report;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a field with all rules, those of the checklist too. In the frame: no text leaves it. */
final class Reader {

  private final Runnable renewed;
  private Linter linter;

  /** The stamp of the rules that it has, or was promised. */
  private String inUse = "";

  /** {@code renewed} is run when other rules have come. */
  Reader(Runnable renewed) {
    this.renewed = renewed;
  }

  Report read(PanelField field) {
    if (!inUse.equals(field.rulesInUse)) {
      inUse = field.rulesInUse;
      RulesInUse.ask(inUse, "all", this::use);
    }
    return linter().lint(field.text, FieldFacts.settings(field), FieldFacts.posting(field));
  }

  private void use(Object pack) {
    linter = pack == null ? null : Linter.ofCompiled(PackReader.read(JsData.of(pack)));
    renewed.run();
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
      linter = Linter.ofBuild(Carried.pack());
    }
    return linter;
  }
}
