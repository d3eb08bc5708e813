package dev.letterlint.pack;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Opening;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.release.Checking;
import dev.letterlint.release.Gates;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.TextKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long the largest pack that passes, of phrases that begin alike, holds its reader up, and how
 * long the gates do with the built-in rules. Printed; nothing is asserted. Run by {@code mvn
 * -Pbenchmark test}.
 */
class ManyPhrasesBenchmark {

  private static final int ROUNDS = 5;

  /** As a page reads. */
  private static final int BIT = 400;

  @Test
  void aLongText() {
    Linter linter = Linter.ofCompiled(GatesTest.manyPhrases());
    for (int i = 0; i < ROUNDS; i++) {
      int before = linter.steps();
      Opening opening =
          linter.begin(GatesTest.textOf(100_000), Settings.of(TextKind.LETTER), PostingText.NONE);
      double longest = 0;
      double whole = 0;
      boolean isMore = true;
      while (isMore) {
        long start = System.nanoTime();
        isMore = opening.readOn(BIT);
        double ms = (System.nanoTime() - start) / 1e6;
        longest = Math.max(longest, ms);
        whole += ms;
      }
      System.out.printf(
          Locale.ROOT,
          "%d phrases, 100,000 characters: %.0f ms, the longest bit %.1f ms, %d steps%n",
          Linter.patterns(linter.pack()),
          whole,
          longest,
          linter.steps() - before);
    }
  }

  @Test
  void theGates() {
    byte[] content = GatesTest.builtIn();
    for (int i = 0; i < ROUNDS; i++) {
      Gates gates = new Gates(Linter.of(BuiltInPack.read()), List.of("Dear team, we built it."));
      Checking checking = gates.begin(ReleaseContent.read(content));
      double longest = 0;
      double whole = 0;
      boolean isMore = true;
      while (isMore) {
        long start = System.nanoTime();
        isMore = checking.step();
        double ms = (System.nanoTime() - start) / 1e6;
        longest = Math.max(longest, ms);
        whole += ms;
      }
      Pack pack = checking.pack();
      System.out.printf(
          Locale.ROOT,
          "The gates with %d rules: %.0f ms, the longest step %.1f ms%n",
          pack.rules().size(),
          whole,
          longest);
    }
  }
}
