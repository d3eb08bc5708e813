package dev.letterlint.release;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.Rule;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lints the examples that rules bring along, in the form each of them asks for. */
public final class ExampleCheck {

  private final Linter linter;

  public ExampleCheck(Linter linter) {
    this.linter = linter;
  }

  /** What a rule does otherwise than its examples say, in a sentence; null when all hold. */
  public String fault(Rule rule) {
    for (Example example : rule.fires()) {
      if (fault(rule, example, true) != null) {
        return fault(rule, example, true);
      }
    }
    for (Example example : rule.quiet()) {
      if (fault(rule, example, false) != null) {
        return fault(rule, example, false);
      }
    }
    return null;
  }

  /** The same of one of its examples. */
  String fault(Rule rule, Example example, boolean fires) {
    if (holds(rule, example, fires)) {
      return null;
    }
    return fires
        ? "Rule " + rule.id() + " does not fire where it says: " + example.text()
        : "A rule fires where " + rule.id() + " wants quiet: " + example.text();
  }

  /** The example linted with the default guides, the rule's own and those it names. */
  public Report lint(Rule rule, Example example) {
    return linter.lint(example.text(), settings(rule, example), posting(example));
  }

  private boolean holds(Rule rule, Example example, boolean fires) {
    Report report = lint(rule, example);
    if (rule.severities().isCheck()) {
      return isMet(rule, example, report, fires);
    }
    return fires ? marks(rule, report).equals(example.marks()) : isQuiet(example, report);
  }

  private static boolean isMet(Rule rule, Example example, Report report, boolean met) {
    boolean due = false;
    for (Check check : report.checks()) {
      if (check.id().equals(rule.id())) {
        due = true;
        boolean evident = example.marks().isEmpty() || example.marks().equals(check.evidence());
        if (check.met() != met || !evident) {
          return false;
        }
      }
    }
    return due || !met;
  }

  private static List<Span> marks(Rule rule, Report report) {
    List<Span> marks = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.rule().equals(rule.id())) {
        marks.add(new Span(finding.start(), finding.end()));
      }
    }
    return marks;
  }

  /** A good sentence of one rule is good for all, but for the rules it names. */
  private static boolean isQuiet(Example example, Report report) {
    for (Finding finding : report.findings()) {
      if (!example.also().contains(finding.rule())) {
        return false;
      }
    }
    return true;
  }

  /** The settings an example asks for. */
  public static Settings settings(Rule rule, Example example) {
    return Settings.of(example.kind())
        .withLevel(example.level())
        .withGuides(guides(rule, example))
        .withQuestion(example.option("question"))
        .withMaxLength(example.options() == null ? 0 : example.options().number("max-length", 0));
  }

  /** The posting an example stands against. */
  public static PostingText posting(Example example) {
    return new PostingText(
        example.option("title"), example.option("company"), example.option("posting"));
  }

  private static Set<Guide> guides(Rule rule, Example example) {
    Set<Guide> guides = EnumSet.copyOf(Settings.guidesFor(example.kind()));
    guides.add(rule.guide());
    if (example.options() != null) {
      for (String word : example.options().texts("guides")) {
        guides.add(Named.guide(word));
      }
      for (String word : example.options().texts("without")) {
        guides.remove(Named.guide(word));
      }
    }
    return guides;
  }
}
