package dev.letterlint.rules;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.release.ExampleCheck;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Rule;
import java.util.List;

/** Lints the examples of the rule files in the form each of them asks for. */
public final class Examples {

  public static final Linter LINTER = Linter.of(BuiltInPack.read());

  private static final ExampleCheck CHECK = new ExampleCheck(LINTER);

  private Examples() {}

  /** The example linted with the default guides and the rule's own. */
  public static Report lint(Rule rule, Example example) {
    return CHECK.lint(rule, example);
  }

  /** The settings an example asks for. */
  public static Settings settings(Rule rule, Example example) {
    return ExampleCheck.settings(rule, example);
  }

  /** The posting an example stands against. */
  public static PostingText posting(Example example) {
    return ExampleCheck.posting(example);
  }

  static List<Finding> of(Rule rule, Report report) {
    return report.findings().stream().filter(f -> f.rule().equals(rule.id())).toList();
  }
}
