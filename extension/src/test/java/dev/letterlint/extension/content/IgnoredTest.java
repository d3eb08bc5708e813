package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IgnoredTest {

  private static final String TEXT =
      "Since then our average latency has gone down, and nobody was woken up for it.";

  private final Ignored ignored = new Ignored();

  @Test
  void knowsAFindingThatHasMovedWithItsSentence() {
    ignored.add(at(TEXT, "filler.one"), TEXT);
    String longer = "Dear Marit,\n\n" + TEXT + "\nBest regards";
    assertTrue(ignored.has(at(longer, "filler.one"), longer));
  }

  @Test
  void hearsOfTheSameWordsElsewhere() {
    ignored.add(at(TEXT, "filler.one"), TEXT);
    String other = "In another place the average latency was never measured by anybody.";
    assertFalse(ignored.has(at(other, "filler.one"), other));
  }

  @Test
  void hearsOfAnotherRuleOnTheSameWords() {
    ignored.add(at(TEXT, "filler.one"), TEXT);
    assertFalse(ignored.has(at(TEXT, "filler.two"), TEXT));
  }

  private static Finding at(String text, String rule) {
    int start = text.indexOf("average latency");
    return new Finding(
        rule, Severity.WARNING, start, start + 15, "average latency", "m", List.of());
  }
}
