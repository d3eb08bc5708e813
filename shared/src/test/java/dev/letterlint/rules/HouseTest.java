package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law of the house for rule files. */
class HouseTest {

  private static final Path RULES = Path.of("src/main/rules");
  private static final int LONGEST_MESSAGE = 90;
  private static final int FEWEST_EXAMPLES = 3;
  private static final List<String> ORDER =
      List.of(
          "id",
          "guide",
          "also-guides",
          "source",
          "kinds",
          "severity",
          "kind",
          "message",
          "why",
          "renamed");

  private final Linter linter = Examples.LINTER;
  private final Pack pack = linter.pack();

  @Test
  void aRulesFileIsNamedByItsId() throws IOException {
    for (Path file : files()) {
      assertEquals("id: " + name(file), Files.readAllLines(file).get(0), file.toString());
    }
  }

  @Test
  void anIdIsUsedOnceAndNeverAgain() throws IOException {
    Set<String> ids = new HashSet<>();
    for (Rule rule : pack.rules()) {
      assertTrue(ids.add(rule.id()), rule.id());
      for (String old : rule.body().texts("renamed")) {
        assertTrue(ids.add(old), old + " was the name of " + rule.id());
      }
    }
    assertEquals(files().size(), pack.rules().size());
  }

  @TestFactory
  Stream<DynamicTest> aFileIsInCanonicalForm() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> assertCanonical(file)));
  }

  /**
   * Common fields first in one order, examples last, no tabs, no trailing blanks, one final
   * newline.
   */
  private static void assertCanonical(Path file) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), "ends with one newline");
    List<String> fields = new ArrayList<>();
    for (String line : text.split("\n")) {
      assertTrue(!line.contains("\t") && !line.endsWith(" "), () -> "blanks: \"" + line + "\"");
      if (!line.isEmpty() && Character.isLetter(line.charAt(0)) && line.contains(":")) {
        fields.add(line.substring(0, line.indexOf(':')));
      }
    }
    List<String> common = fields.stream().filter(ORDER::contains).toList();
    assertEquals(ORDER.stream().filter(fields::contains).toList(), common);
    assertEquals(common, fields.subList(0, common.size()), "common fields come first");
    assertEquals(List.of("fires", "quiet"), fields.subList(fields.size() - 2, fields.size()));
  }

  @TestFactory
  Stream<DynamicTest> aRuleHasEnoughExamplesOfBothSorts() {
    return rules(
        rule -> {
          assertTrue(rule.fires().size() >= FEWEST_EXAMPLES, "fires");
          assertTrue(rule.quiet().size() >= FEWEST_EXAMPLES, "quiet");
          for (Example example : rule.fires()) {
            boolean marked = !example.marks().isEmpty() || rule.severities().isCheck();
            assertTrue(marked, () -> "no mark in: " + example.text());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aMessageIsShortAndClean() {
    return rules(
        rule -> {
          assertTrue(rule.message().length() <= LONGEST_MESSAGE, rule.message());
          assertTrue(!rule.source().isBlank() && !rule.why().isBlank());
          assertEquals(List.of(), ownFaults(rule.message()));
          assertEquals(List.of(), ownFaults(rule.why()));
        });
  }

  private List<String> ownFaults(String text) {
    return linter.lint(text, Settings.of(TextKind.ANSWER), PostingText.NONE).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void rulesThatGiveWayExist() {
    for (Rule rule : pack.rules()) {
      for (String other : rule.over()) {
        assertTrue(pack.rule(other) != null, rule.id() + " names " + other);
      }
    }
  }

  @Test
  void disagreementsNameAnotherGuide() {
    for (Rule rule : pack.rules()) {
      for (String conflict : rule.conflicts()) {
        int colon = conflict.indexOf(": ");
        assertTrue(colon > 0, rule.id() + " wants a guide and a colon in: " + conflict);
        Guide other = Named.guide(conflict.substring(0, colon));
        assertTrue(other != null && other != rule.guide(), rule.id() + ": " + conflict);
      }
    }
  }

  @Test
  void everyKindIsProvenByTwoRules() {
    for (String kind : Kinds.all().names()) {
      long count = pack.rules().stream().filter(rule -> rule.kind().equals(kind)).count();
      assertTrue(count >= 2, kind + " is the kind of " + count + " rules");
    }
  }

  private interface RuleCheck {
    void check(Rule rule);
  }

  private Stream<DynamicTest> rules(RuleCheck check) {
    return pack.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check.check(rule)));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.getParent().endsWith("lexicon"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }
}
