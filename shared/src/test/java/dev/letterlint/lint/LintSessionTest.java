package dev.letterlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LintSessionTest {

  private static final PostingText POSTING =
      new PostingText("Senior Backend Engineer", "Acme", "We use Go and Postgres.");

  private final Linter linter = Linter.of(BuiltInPack.read());

  /** Shares nothing with the sessions, so that what is stale there is not stale here. */
  private final Linter fresh = Linter.of(BuiltInPack.read());

  @Test
  void equalsAFreshLintAfterTenThousandRandomEdits() {
    for (int seed = 0; seed < 100; seed++) {
      edits(seed, 100);
    }
  }

  private void edits(int seed, int count) {
    Random random = new Random(seed);
    Settings settings = Settings.of(TextKind.values()[seed % 3]);
    StringBuilder text = new StringBuilder(RandomText.of(random, 120));
    LintSession session = linter.open(text.toString(), settings, POSTING);
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(text.length() + 1);
      int deleted = random.nextInt(3) == 0 ? random.nextInt(text.length() - start + 1) / 4 : 0;
      String inserted = RandomText.of(random, random.nextInt(10) == 0 ? 60 : 2);
      text.replace(start, start + deleted, inserted);
      List<Finding> before = session.findings();
      Change change = session.edit(start, deleted, inserted);
      Report report = fresh.lint(text.toString(), settings, POSTING);
      String where = "seed " + seed + ", edit " + i;
      assertEquals(report, session.report(), where);
      assertEquals(text.toString(), session.text(), where);
      assertTellsTheDifference(before, change, session.findings(), where);
    }
  }

  @Test
  void aTextReadBitByBitGivesTheSameSession() {
    int most = 0;
    for (int seed = 0; seed < 20; seed++) {
      String text = RandomText.of(new Random(seed), 300);
      Settings settings = Settings.of(TextKind.values()[seed % 3]);
      Opening opening = linter.begin(text, settings, POSTING);
      int bits = 0;
      while (opening.readOn(1 + seed)) {
        bits++;
      }
      most = Math.max(most, bits);
      LintSession session = opening.session();
      assertEquals(linter.lint(text, settings, POSTING), session.report(), "seed " + seed);
      session.edit(0, 0, "We use Go. ");
      assertEquals(linter.lint("We use Go. " + text, settings, POSTING), session.report());
    }
    assertTrue(most > 10, "in " + most + " bits");
  }

  /** Whoever keeps the old findings and applies the change has as many as there are. */
  private static void assertTellsTheDifference(
      List<Finding> before, Change change, List<Finding> after, String where) {
    assertEquals(
        after.size(), before.size() - change.removed().size() + change.added().size(), where);
    assertTrue(before.containsAll(change.removed()), where);
    assertTrue(after.containsAll(change.added()), where);
  }

  @Test
  void saysNothingWhenAnEditOnlyMovesFindings() {
    LintSession session =
        linter.open(
            "Hello Ana,\n\nI run Go. We cut average latency last year.",
            Settings.of(TextKind.LETTER),
            PostingText.NONE);
    assertEquals(1, session.findings().size(), () -> session.findings().toString());
    assertEquals(new Change(List.of(), List.of()), session.edit(12, 0, "Well, "));
  }

  @Test
  void anEditCostsItsSurroundingsHoweverLongTheTextIs() {
    int few = stepsOfOneEdit(20);
    int many = stepsOfOneEdit(2000);
    assertTrue(many <= few * 11 / 10 + 5, "20 sentences: " + few + " steps, 2,000: " + many);
  }

  private int stepsOfOneEdit(int sentences) {
    String sentence = "We moved the nightly import of orders to a queue and kept the old one. ";
    LintSession session =
        linter.open(sentence.repeat(sentences), Settings.of(TextKind.LETTER), PostingText.NONE);
    int middle = sentence.length() * (sentences / 2) + 10;
    int before = linter.steps();
    session.edit(middle, 0, "x");
    return linter.steps() - before;
  }

  /** A resume of two pages, of which each line is a sentence of its own. */
  @Test
  void aKeyInAResumeCostsWhatItCostsInALetter() {
    String bullet =
        "- Moved the nightly import of 40 feeds to a queue and kept the old one for a month.\n";
    String job = "\nBackend Engineer, Acme (2019 \u2013 2021)\n" + bullet.repeat(6);
    String resume = "Experience\n" + job.repeat(11);
    assertTrue(resume.split("\\s+").length >= 1100);
    int inResume = stepsOfKeys(resume, TextKind.RESUME);
    int inLetter = stepsOfKeys(resume, TextKind.LETTER);
    int inHalf = stepsOfKeys("Experience\n" + job.repeat(5), TextKind.RESUME);
    assertTrue(inResume <= inLetter * 11 / 10, inResume + " steps, in a letter " + inLetter);
    assertTrue(inResume <= inHalf * 11 / 10, inResume + " steps, in half of it " + inHalf);
  }

  /**
   * The steps of a key, a mean of one in each bullet. One is pressed before: the first time the
   * automaton learns the new word.
   */
  private int stepsOfKeys(String text, TextKind kind) {
    LintSession session = linter.open(text, Settings.of(kind), PostingText.NONE);
    session.edit(text.indexOf("import") + 6, 0, "s");
    session.edit(text.indexOf("import") + 6, 1, "");
    int before = linter.steps();
    int keys = 0;
    for (int at = text.indexOf("import"); at >= 0; at = session.text().indexOf("import", at + 9)) {
      session.edit(at + 6, 0, "s");
      keys++;
    }
    return (linter.steps() - before) / keys;
  }

  /** It forgets the automata of settings that nobody used for long, not what they have cost. */
  @Test
  void countsTheStepsOfMoreSettingsThanItKeeps() {
    int before = 0;
    for (int i = 0; i < 24; i++) {
      Set<Guide> guides = EnumSet.noneOf(Guide.class);
      for (Guide guide : Guide.values()) {
        if ((i >> guide.ordinal() & 1) == 1) {
          guides.add(guide);
        }
      }
      TextKind kind = TextKind.values()[i / 8];
      linter.lint("We run Go.", new Settings(kind, Level.UNKNOWN, guides, "", 0), POSTING);
      int steps = linter.steps();
      assertTrue(steps > before, "settings " + i + ": " + steps + " after " + before);
      before = steps;
    }
  }

  @Test
  void refusesAnEditBeyondTheText() {
    LintSession session = linter.open("short", Settings.of(TextKind.LETTER), PostingText.NONE);
    assertThrows(IndexOutOfBoundsException.class, () -> session.edit(3, 5, ""));
    assertEquals("short", session.text());
  }

  @Test
  void aLetterPastedInOneBlockIsFollowedToo() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sentences.add("We replaced the cron job number " + i + " with a queue and kept its log.");
    }
    String block = "Dear Ana, " + String.join(" ", sentences) + " Kind regards, Jo";
    LintSession session = linter.open(block, Settings.of(TextKind.LETTER), PostingText.NONE);
    int at = block.indexOf("number 7");
    session.edit(at, 0, "average latency ");
    assertEquals(
        linter.lint(session.text(), Settings.of(TextKind.LETTER), PostingText.NONE),
        session.report());
  }
}
