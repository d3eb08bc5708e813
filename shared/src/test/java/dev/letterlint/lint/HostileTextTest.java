package dev.letterlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.rule.TextKind;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text makes the engine fail, and none makes it slow. */
class HostileTextTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_STEPS_A_UNIT = 12;

  private final Linter linter = Linter.of(BuiltInPack.read());

  @Test
  void survivesRandomTexts() {
    int count = Boolean.getBoolean("letterlint.long") ? 1_000_000 : 20_000;
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      String text = RandomText.of(random, 40);
      Report report = linter.lint(text, Settings.of(TextKind.values()[i % 3]), PostingText.NONE);
      for (Finding finding : report.findings()) {
        assertEquals(text.substring(finding.start(), finding.end()), finding.text());
        assertTrue(finding.start() < finding.end(), finding.toString());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> readsAMegabyteInStepsLinearInIt() {
    return Stream.of(
            "a",
            " ",
            "\n",
            "\r",
            ".",
            ",",
            "-",
            "'",
            "\"",
            "(",
            "\u0000",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "e\u0301",
            "\u05e9",
            "I am ",
            "i ",
            "a. ",
            "a\n",
            "- a\n",
            "5",
            "5.",
            "we we ",
            "* ",
            "[",
            "{{",
            "<",
            "average latency ",
            "from 5 to 6 ms ",
            "Dear a, ",
            "Best, ",
            "very very ",
            "a, b, c, ")
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    "of " + printable(unit),
                    () -> assertLinear(unit.repeat(MEGABYTE / unit.length()))));
  }

  private void assertLinear(String text) {
    int before = linter.steps();
    linter.lint(text, Settings.of(TextKind.LETTER), PostingText.NONE);
    int steps = linter.steps() - before;
    assertTrue(steps <= text.length() * MOST_STEPS_A_UNIT, steps + " steps for " + text.length());
  }

  private static String printable(String unit) {
    StringBuilder out = new StringBuilder();
    for (char c : unit.toCharArray()) {
      out.append(c > ' ' && c < 0x7f ? String.valueOf(c) : String.format("u%04x", (int) c));
    }
    return out.toString();
  }
}
