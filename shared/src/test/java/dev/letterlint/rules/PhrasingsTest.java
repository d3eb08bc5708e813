package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checks know what is meant in whatever words: the phrasings collected for them hold. */
class PhrasingsTest {

  private static final String PHRASINGS = "design/RULES-DETAIL.md";
  private static final Path FURTHER = Path.of("src/test/data/phrasings.txt");
  private static final String CARRIER = "We run a Go service on Postgres.";
  private static final String SIGN_OFF = "\n\nKind regards,\nAda Byron";

  /** The check for each list, by its section or its name. */
  private static final Map<String, String> CHECKS =
      Map.of(
          "5.1", "structure.tradeoff",
          "5.2", "structure.instrumentation",
          "5.3", "structure.options",
          "5.4", "structure.judgement",
          "5.5", "closing.next-step",
          "symptom", "structure.symptom",
          "operations", "ops.maturity",
          "company reason", "closing.company-reason");

  private static final Set<String> OF_CLOSINGS = Set.of("5.5", "company reason");
  private static final Set<String> EXPECTED_UNMET = Set.of("length.letter");

  /** A sentence that a check must accept, or must refuse. */
  private record Phrasing(String list, String sentence, Level level, boolean accepted) {}

  @TestFactory
  Stream<DynamicTest> acceptsAndRefusesTheCollectedPhrasings() throws IOException {
    return Material.tests(
        PHRASINGS,
        () ->
            phrasings().stream()
                .filter(phrasing -> CHECKS.containsKey(phrasing.list()))
                .map(phrasing -> DynamicTest.dynamicTest(name(phrasing), () -> hold(phrasing))));
  }

  /** Phrasings written before anybody looked at the lexicons, to see what these do not yet know. */
  @TestFactory
  Stream<DynamicTest> acceptsAndRefusesFurtherPhrasings() throws IOException {
    return furtherPhrasings().stream()
        .map(phrasing -> DynamicTest.dynamicTest(name(phrasing), () -> hold(phrasing)));
  }

  private static String name(Phrasing phrasing) {
    return phrasing.list() + (phrasing.accepted() ? " ✓ " : " ✗ ") + phrasing.sentence();
  }

  private static void hold(Phrasing phrasing) {
    boolean closing = OF_CLOSINGS.contains(phrasing.list());
    String text =
        CARRIER + (closing ? "\n\n" : " ") + phrasing.sentence() + (closing ? SIGN_OFF : "");
    Settings settings =
        Settings.of(TextKind.LETTER)
            .withGuides(Set.of(Guide.JOBJOURNEY, Guide.LADDRO, Guide.OWN))
            .withLevel(phrasing.level());
    Report report = Examples.LINTER.lint(text, settings, PostingText.NONE);
    String check = CHECKS.get(phrasing.list());
    boolean met = report.checks().stream().anyMatch(c -> c.id().equals(check) && c.met());
    assertEquals(phrasing.accepted(), met, () -> check + ": " + report.checks());
  }

  /**
   * A boundary is no check: where one is told, the word microservices is no longer a mere skill.
   */
  @TestFactory
  Stream<DynamicTest> knowsABoundaryThatSomebodyDrew() throws IOException {
    return Material.tests(
        PHRASINGS,
        () ->
            phrasings().stream()
                .filter(phrasing -> phrasing.list().equals("boundary criterion"))
                .map(
                    phrasing ->
                        DynamicTest.dynamicTest(name(phrasing), () -> holdBoundary(phrasing))));
  }

  private static void holdBoundary(Phrasing phrasing) {
    String text = "I am experienced with microservices. " + phrasing.sentence();
    boolean bare =
        Examples.LINTER
            .lint(text, Settings.of(TextKind.LETTER), PostingText.NONE)
            .findings()
            .stream()
            .anyMatch(finding -> finding.rule().equals("stack.microservices"));
    assertEquals(phrasing.accepted(), !bare);
  }

  @TestFactory
  Stream<DynamicTest> meetsAllChecksInTheGuidesOwnLetters() throws IOException {
    return GuideLetters.tests(PhrasingsTest::assertMet);
  }

  private static void assertMet(GuideLetters.Letter letter) {
    Settings settings = Settings.of(TextKind.LETTER).withLevel(letter.level());
    Report report = Examples.LINTER.lint(letter.text(), settings, PostingText.NONE);
    List<String> unmet =
        report.checks().stream()
            .filter(check -> !check.met() && !EXPECTED_UNMET.contains(check.id()))
            .map(Check::id)
            .toList();
    assertEquals(List.of(), unmet);
    assertTrue(
        report.checks().stream().anyMatch(c -> c.id().equals("structure.anchor") && c.met()),
        "the project of the letter is found");
  }

  /** Lines of the form {@code ✓ sentence} below the heading {@code ## list [level]}. */
  private static List<Phrasing> furtherPhrasings() throws IOException {
    List<Phrasing> phrasings = new ArrayList<>();
    String list = "";
    Level level = Level.UNKNOWN;
    for (String line : Files.readAllLines(FURTHER)) {
      if (line.startsWith("## ")) {
        String[] heading = line.substring(3).split(" \\| ");
        list = heading[0];
        level = heading.length > 1 ? Named.level(heading[1]) : Level.UNKNOWN;
      } else if (line.startsWith("✓ ") || line.startsWith("✗ ")) {
        phrasings.add(new Phrasing(list, line.substring(2), level, line.startsWith("✓")));
      }
    }
    return phrasings;
  }

  private static List<Phrasing> phrasings() throws IOException {
    List<Phrasing> phrasings = new ArrayList<>();
    String section = "";
    Level level = Level.UNKNOWN;
    boolean accepted = true;
    for (String line : Material.text(PHRASINGS).lines().toList()) {
      if (line.startsWith("## 5.")) {
        section = line.substring(3, 6);
        accepted = true;
        level = section.equals("5.5") ? Level.JUNIOR : Level.UNKNOWN;
      } else if (line.startsWith("# ")) {
        section = "";
      } else if (line.startsWith("Near-misses")) {
        accepted = false;
        level = Level.UNKNOWN;
      } else if (section.equals("5.5") && line.startsWith("Mid")) {
        level = Level.MID;
      } else if (section.equals("5.5") && line.startsWith("Senior")) {
        level = Level.SENIOR;
      } else if (section.equals("5.6") && line.startsWith("- **")) {
        phrasings.addAll(shortList(line));
      } else if (!section.isEmpty() && line.matches("\\d+\\. .*")) {
        String sentence = line.replaceFirst("^\\d+\\. ", "");
        String plain = accepted ? sentence : sentence.replaceFirst(" \\([^)]*\\)$", "");
        phrasings.add(new Phrasing(section, plain, level, accepted));
      }
    }
    return phrasings;
  }

  /** A line of the form {@code - **name ✓** a · b **✗** c · d}. */
  private static List<Phrasing> shortList(String line) {
    String name = line.substring(4, line.indexOf(" ✓"));
    String[] sides = line.substring(line.indexOf("✓**") + 3).split("\\*\\*✗\\*\\*");
    List<Phrasing> phrasings = new ArrayList<>();
    for (int side = 0; side < sides.length; side++) {
      for (String sentence : sides[side].strip().split(" · ")) {
        phrasings.add(new Phrasing(name, sentence.strip(), Level.UNKNOWN, side == 0));
      }
    }
    return phrasings;
  }
}
