package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IgnoredTest {

  private static final String TEXT =
      "Since then our average latency has gone down, and nobody was woken up for it.";
  private static final String OTHER =
      "In another place the average latency was never measured by anybody.";

  private final Ignored ignored = new Ignored();

  @Test
  void knowsAFindingThatHasMovedWithItsSentence() {
    ignore(Ignored.Scope.HERE, "filler.one");
    String longer = "Dear Marit,\n\n" + TEXT + "\nBest regards";
    assertTrue(isIgnored("filler.one", longer));
  }

  @Test
  void hearsOfTheSameWordsElsewhere() {
    ignore(Ignored.Scope.HERE, "filler.one");
    assertFalse(isIgnored("filler.one", OTHER));
  }

  @Test
  void hearsOfAnotherRuleOnTheSameWords() {
    for (Ignored.Scope scope : Ignored.Scope.values()) {
      ignore(scope, "filler.one");
    }
    assertFalse(isIgnored("filler.two", TEXT));
  }

  @Test
  void aRuleIgnoredInLettersIsHeardInAnswers() {
    ignore(Ignored.Scope.KIND, "filler.one");
    assertTrue(isIgnored("filler.one", OTHER));
    assertFalse(
        ignored.has(at(OTHER, "filler.one"), List.of("filler.one"), TextKind.ANSWER, OTHER));
  }

  @Test
  void aRuleIgnoredEverywhereIsHeardNowhere() {
    ignore(Ignored.Scope.EVERYWHERE, "filler.one");
    for (TextKind kind : TextKind.values()) {
      assertTrue(ignored.has(at(OTHER, "filler.one"), List.of("filler.one"), kind, OTHER));
    }
  }

  @Test
  void staysIgnoredWhenTheRuleIsReworded() {
    ignore(Ignored.Scope.HERE, "filler.one");
    Finding reworded =
        new Finding("filler.one", Severity.ERROR, 15, 30, "average latency", "new", List.of());
    assertTrue(ignored.has(reworded, List.of("filler.one"), TextKind.LETTER, TEXT));
  }

  @Test
  void staysIgnoredWhenTheRuleIsRenamed() {
    for (Ignored.Scope scope : Ignored.Scope.values()) {
      ignored.clear();
      ignore(scope, "filler.one");
      List<String> ids = List.of("metric.new-name", "filler.one");
      assertTrue(ignored.has(at(TEXT, "metric.new-name"), ids, TextKind.LETTER, TEXT));
    }
  }

  private void ignore(Ignored.Scope scope, String rule) {
    Ignored.Spot spot = Ignored.Spot.of(at(TEXT, rule), TEXT);
    ignored.add(Ignored.key(scope, rule, TextKind.LETTER, spot));
  }

  private boolean isIgnored(String rule, String text) {
    return ignored.has(at(text, rule), List.of(rule), TextKind.LETTER, text);
  }

  private static Finding at(String text, String rule) {
    int start = text.indexOf("average latency");
    return new Finding(
        rule, Severity.WARNING, start, start + 15, "average latency", "m", List.of());
  }
}
