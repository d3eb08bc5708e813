package dev.letterlint.rules;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lints the examples of the rule files in the form each of them asks for. */
public final class Examples {

  public static final Linter LINTER = Linter.of(BuiltInPack.read());

  private Examples() {}

  /** The example linted with the default guides and the rule's own. */
  public static Report lint(Rule rule, Example example) {
    return LINTER.lint(example.text(), settings(rule, example), posting(example));
  }

  /** The settings an example asks for. */
  public static Settings settings(Rule rule, Example example) {
    String most = example.option("max-length");
    return Settings.of(example.kind())
        .withLevel(example.level())
        .withGuides(guides(rule, example))
        .withQuestion(example.option("question"))
        .withMaxLength(most.isEmpty() ? 0 : Integer.parseInt(most));
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
      example.options().texts("guides").forEach(word -> guides.add(Named.guide(word)));
      example.options().texts("without").forEach(word -> guides.remove(Named.guide(word)));
    }
    return guides;
  }

  static List<Finding> of(Rule rule, Report report) {
    return report.findings().stream().filter(f -> f.rule().equals(rule.id())).toList();
  }
}
