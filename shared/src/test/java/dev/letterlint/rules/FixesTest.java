package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.TextKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text becomes when a rule's fix is taken. */
class FixesTest {

  private static final String BEFORE = "We run Go. It reads feeds. ";

  @Test
  void replaceTheVerbInItsForm() {
    assertEquals(List.of("Using Kafka, we ship."), fixed("Leveraging Kafka, we ship."));
  }

  @Test
  void strikeOutPraiseOnly() {
    assertEquals(List.of("I like your tools."), fixed("I like your cutting-edge tools."));
  }

  @Test
  void offerNoStrikingOutWhereWordsAreNeeded() {
    assertEquals(List.of(), fixed("I have a proven track record of shipping."));
  }

  @Test
  void deleteTheWholeSentenceOfAFormula() {
    assertEquals(List.of(""), fixed("I look forward to hearing from you."));
  }

  @Test
  void leaveABlankForWhatOnlyTheWriterKnows() {
    assertEquals(
        List.of("We cut [p95 or p99] API latency to 90 ms at the cost of freshness."),
        fixed("We cut average API latency to 90 ms at the cost of freshness."));
  }

  /** The sentence after each fix of its first finding. */
  private static List<String> fixed(String sentence) {
    String text = BEFORE + sentence;
    List<Finding> findings =
        Examples.LINTER
            .lint(text, Settings.of(TextKind.LETTER), PostingText.NONE)
            .findings()
            .stream()
            .filter(finding -> finding.start() >= BEFORE.length())
            .toList();
    return findings.get(0).fixes().stream().map(fix -> applied(fix, text)).toList();
  }

  private static String applied(Fix fix, String text) {
    String whole = text.substring(0, fix.start()) + fix.text() + text.substring(fix.end());
    return whole.length() < BEFORE.length() ? "" : whole.substring(BEFORE.length());
  }
}
