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

  @Test
  void putTheVerbOfABulletInTheTenseOfItsJob() {
    String gone = "Engineer, Acme (2018 \u2013 2020)\n";
    String current = "Engineer, Acme (2018 \u2013 Present)\n";
    assertEquals("Maintained 9 jobs", bullet(gone, "Responsible for maintaining 9 jobs"));
    assertEquals("Maintain 9 jobs", bullet(current, "Responsible for maintaining 9 jobs"));
    assertEquals("Built the import", bullet(current, "Helped to build the import"));
    assertEquals("Migrate the ledger", bullet(current, "Help to migrate the ledger"));
    assertEquals("Developed caching", bullet(gone, "Worked on caching"));
  }

  /** A bullet after the first fix of its first finding. */
  private static String bullet(String job, String bullet) {
    String before = "Experience\n" + job + "- ";
    String text = before + bullet;
    Finding finding =
        Examples.LINTER
            .lint(text, Settings.of(TextKind.RESUME), PostingText.NONE)
            .findings()
            .get(0);
    Fix fix = finding.fixes().get(0);
    String whole = text.substring(0, fix.start()) + fix.text() + text.substring(fix.end());
    return whole.substring(before.length());
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
