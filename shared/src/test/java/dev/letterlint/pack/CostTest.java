package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What a letter and a key cost with the compiled pack, counted and so the same on every machine:
 * steps of the automaton over tokens and over the items of states it meets for the first time, the
 * transitions it keeps, and the bytes allocated. A limit is raised knowingly.
 */
class CostTest {

  private static final int WORDS = 466;
  private static final int MOST_STEPS_FIRST = 11_200;
  private static final int MOST_STEPS_AGAIN = 2_400;
  private static final int MOST_TRANSITIONS = 1_900;
  private static final int MOST_STEPS_A_KEY = 80;
  private static final int MOST_KILOBYTES_A_KEY = 40;

  private static final Settings LETTER = Settings.of(TextKind.LETTER);
  private static final String BEFORE = "What I would do differently: ";
  private static final String TYPED = "Since then we measure the waiting of every depot. ";

  private final Linter linter =
      Linter.ofCompiled(
          PackReader.read(JsonData.read(resource("/dev/letterlint/pack-compiled.json"))));
  private final String letter = new String(resource("/letter.txt"), StandardCharsets.UTF_8);

  @Test
  void theLetterHasTheWordsThatTheFiguresSpeakOf() {
    assertEquals(WORDS, letter.trim().split("\\s+").length);
  }

  @Test
  void theFirstLetterIsReadInFewSteps() {
    assertAtMost("steps", MOST_STEPS_FIRST, stepsOf(() -> lint(letter)));
    assertAtMost("transitions", MOST_TRANSITIONS, linter.transitions());
  }

  @Test
  void theNextLetterNeedsNothingButItsTokens() {
    lint(letter);
    int transitions = linter.transitions();
    assertAtMost("steps", MOST_STEPS_AGAIN, stepsOf(() -> lint(letter)));
    assertEquals(transitions, linter.transitions());
  }

  @Test
  void aKeyIsReadInFewStepsHoweverLongTheTextIs() {
    int inLetter = stepsOfAKey(letter);
    int inTen = stepsOfAKey((letter + "\n").repeat(10));
    assertAtMost("steps", MOST_STEPS_A_KEY, inLetter);
    assertAtMost("steps in ten letters", inLetter, inTen);
  }

  /** Less than this is allocated by compiled code, never more than the first keys need. */
  @Test
  void aKeyAllocatesLittle() {
    LintSession session = linter.open(letter, LETTER, PostingText.NONE);
    type(session, letter);
    long before = allocated();
    type(session, letter);
    long kilobytes = (allocated() - before) / TYPED.length() / 1024;
    assertAtMost("kilobytes", MOST_KILOBYTES_A_KEY, (int) kilobytes);
  }

  private int stepsOfAKey(String text) {
    LintSession session = linter.open(text, LETTER, PostingText.NONE);
    type(session, text);
    return stepsOf(() -> type(session, text)) / TYPED.length();
  }

  /** A sentence in the middle, key by key. */
  private static void type(LintSession session, String text) {
    int at = text.indexOf(BEFORE, text.length() / 2);
    for (int i = 0; i < TYPED.length(); i++) {
      session.edit(at + i, 0, TYPED.substring(i, i + 1));
    }
  }

  private void lint(String text) {
    linter.lint(text, LETTER, PostingText.NONE);
  }

  private int stepsOf(Runnable work) {
    int before = linter.steps();
    work.run();
    return linter.steps() - before;
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static void assertAtMost(String what, int most, int counted) {
    assertTrue(counted <= most, counted + " " + what + ", at most " + most);
  }

  private static byte[] resource(String name) {
    try (InputStream in = CostTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
