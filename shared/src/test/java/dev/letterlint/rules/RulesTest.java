package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Report;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Rule;
import dev.letterlint.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule file is a test of its own. */
class RulesTest {

  @TestFactory
  Stream<DynamicTest> firesWhereItsFileSaysSo() {
    return Examples.LINTER.pack().rules().stream()
        .flatMap(rule -> rule.fires().stream().map(example -> test(rule, example, true)));
  }

  @TestFactory
  Stream<DynamicTest> isQuietWhereItsFileSaysSo() {
    return Examples.LINTER.pack().rules().stream()
        .flatMap(rule -> rule.quiet().stream().map(example -> test(rule, example, false)));
  }

  private static DynamicTest test(Rule rule, Example example, boolean fires) {
    return DynamicTest.dynamicTest(
        rule.id() + ": " + example.text(),
        () -> {
          if (rule.severities().isCheck()) {
            checks(rule, example, fires);
          } else if (fires) {
            fires(rule, example);
          } else {
            isQuiet(rule, example);
          }
        });
  }

  private static void fires(Rule rule, Example example) {
    List<Finding> findings = Examples.of(rule, Examples.lint(rule, example));
    List<String> marked = findings.stream().map(Finding::text).toList();
    List<String> wanted =
        example.marks().stream().map(m -> example.text().substring(m.start(), m.end())).toList();
    List<Span> spans = findings.stream().map(f -> new Span(f.start(), f.end())).toList();
    assertEquals(wanted, marked, () -> "all: " + Examples.lint(rule, example).findings());
    assertEquals(example.marks(), spans);
  }

  /** A good sentence of one rule is good for all, but for the rules it names. */
  private static void isQuiet(Rule rule, Example example) {
    List<String> others =
        Examples.lint(rule, example).findings().stream()
            .filter(f -> !example.also().contains(f.rule()))
            .map(f -> f.rule() + " on \"" + f.text() + "\"")
            .toList();
    assertEquals(List.of(), others);
  }

  /** For a check to fire is to be met, by the marked sentences where the example marks some. */
  private static void checks(Rule rule, Example example, boolean met) {
    Report report = Examples.lint(rule, example);
    List<Check> checks = report.checks().stream().filter(c -> c.id().equals(rule.id())).toList();
    assertTrue(!checks.isEmpty() || !met, "the check is not due in this example");
    for (Check check : checks) {
      assertEquals(met, check.met(), check.detail());
      if (!example.marks().isEmpty()) {
        assertEquals(example.marks(), check.evidence());
      }
    }
  }
}
