package dev.letterlint.extension.panel;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.lint.Check;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a field with all rules, those of the checklist too. In the frame: no text leaves it. */
final class Reader {

  private Linter linter;

  Report read(PanelField field) {
    PostingText posting = new PostingText(field.title, field.company, field.description);
    return linter().lint(field.text, settings(field), posting);
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
        add(Messages.conflicts(rule), rule.message(), conflicts);
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

  private static Settings settings(PanelField field) {
    TextKind kind = Named.kind(field.kind);
    return Settings.of(kind)
        .withLevel(Named.level(field.level))
        .withGuides(guides(field.guides))
        .withQuestion(field.question)
        .withMaxLength(field.maxLength);
  }

  private static Set<Guide> guides(String words) {
    Set<Guide> guides = new HashSet<>();
    for (String word : words.split(",")) {
      guides.add(Named.guide(word));
    }
    return guides;
  }

  /** The full pack takes a moment to make ready, so it waits for the first look. */
  private Linter linter() {
    if (linter == null) {
      linter = Linter.ofCompiled(Carried.pack());
    }
    return linter;
  }
}
