package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the resume guides show as bad is marked, and what they show as good gets no warning. */
class ResumeGuideTest {

  private static final String CAREERBLDR = "guides/careerbldr-resume.txt";
  private static final String SKILLEXCHANGE = "guides/skillexchange-resume.txt";
  private static final String JOB = "Experience\n\nBackend Engineer, Acme (2021 – Present)\n- ";
  private static final int BEFORE_AND_AFTER = 10;

  @TestFactory
  Stream<DynamicTest> marksEveryLineBefore() throws IOException {
    return Material.tests(
        CAREERBLDR,
        () -> {
          List<String> lines = linesBehind("Before");
          assertEquals(BEFORE_AND_AFTER, lines.size());
          return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> marks(line)));
        });
  }

  private static void marks(String line) {
    List<Finding> inLine =
        lint(JOB + line, Settings.guidesFor(TextKind.RESUME)).stream()
            .filter(finding -> finding.start() >= JOB.length())
            .toList();
    assertTrue(!inLine.isEmpty(), line);
  }

  @TestFactory
  Stream<DynamicTest> warnsOfNoLineAfter() throws IOException {
    return Material.tests(
        CAREERBLDR,
        () ->
            Stream.concat(linesBehind("After").stream(), quotedSentences().stream())
                .map(line -> test(line, JOB + line)));
  }

  /** What the guide's text gives as the better wording, in quotation marks. */
  private static List<String> quotedSentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String part : Material.text(CAREERBLDR).split("write,? ['\"]|write ‘|experience: '")) {
      int end = Math.min(end(part, ".'"), end(part, ".\""));
      if (end < 400 && Character.isUpperCase(part.charAt(0)) && part.indexOf('\n') > end) {
        sentences.add(part.substring(0, end));
      }
    }
    assertTrue(sentences.size() >= 3, () -> sentences.toString());
    return sentences;
  }

  private static int end(String text, String closer) {
    int at = text.indexOf(closer);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  @TestFactory
  Stream<DynamicTest> warnsOfNoExampleSummaryOfCareerBldr() throws IOException {
    return Material.tests(
        CAREERBLDR,
        () ->
            Material.text(CAREERBLDR)
                .lines()
                .filter(line -> line.matches("(Senior )?Backend (developer|Engineer) with \\d.*"))
                .map(line -> test(line, "Summary\n" + line)));
  }

  @TestFactory
  Stream<DynamicTest> warnsOfNoSkillsOfCareerBldr() throws IOException {
    return Material.tests(
        CAREERBLDR,
        () -> {
          List<String> groups =
              Material.text(CAREERBLDR)
                  .lines()
                  .filter(line -> line.matches("[A-Z][A-Za-z& ]+: .*, .*, .*, .*"))
                  .toList();
          assertTrue(groups.size() >= 6, groups.toString());
          String skills = "Skills\n" + String.join("\n", groups.subList(0, 6));
          return Stream.of(test("skills", skills));
        });
  }

  @TestFactory
  Stream<DynamicTest> warnsOfNoExampleOfSkillExchange() throws IOException {
    return Material.tests(
        SKILLEXCHANGE,
        () -> {
          List<String> examples =
              Material.text(SKILLEXCHANGE)
                  .lines()
                  .filter(line -> line.startsWith("Example: "))
                  .map(line -> line.substring("Example: ".length()).replace(" - ", "\n- "))
                  .toList();
          List<String> headings =
              List.of(
                  "Summary",
                  "Skills",
                  "Experience",
                  "Projects",
                  "Education",
                  "Achievements & Contributions");
          assertEquals(headings.size(), examples.size());
          List<DynamicTest> tests = new ArrayList<>();
          for (int i = 0; i < headings.size(); i++) {
            tests.add(test(headings.get(i), headings.get(i) + "\n" + examples.get(i)));
          }
          return tests.stream();
        });
  }

  private static DynamicTest test(String name, String text) {
    return DynamicTest.dynamicTest(name, () -> assertNoWarning(text));
  }

  /** With both guides and with each alone. */
  private static void assertNoWarning(String text) {
    for (Set<Guide> guides :
        List.of(
            Settings.guidesFor(TextKind.RESUME),
            Set.of(Guide.CAREERBLDR, Guide.OWN),
            Set.of(Guide.SKILLEXCHANGE, Guide.OWN))) {
      List<String> warnings =
          lint(text, guides).stream()
              .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
              .map(finding -> finding.rule() + " on " + finding.text())
              .toList();
      assertEquals(List.of(), warnings);
    }
  }

  /** The rules that mark a good line of another guide say so on their page. */
  @TestFactory
  Stream<DynamicTest> listsWhereAGuideMarksTheOther() throws IOException {
    return Material.tests(
        CAREERBLDR,
        () ->
            linesBehind("After").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> assertListed(line))));
  }

  private static void assertListed(String line) {
    for (Finding finding : lint(JOB + line, Settings.guidesFor(TextKind.RESUME))) {
      Rule rule = Examples.LINTER.pack().rule(finding.rule());
      boolean told =
          rule.conflicts().stream().anyMatch(conflict -> conflict.startsWith("careerbldr: "));
      assertTrue(told, finding.rule() + " marks \"" + finding.text() + "\"");
    }
  }

  private static List<Finding> lint(String text, Set<Guide> guides) {
    Settings settings = Settings.of(TextKind.RESUME).withGuides(guides);
    return Examples.LINTER.lint(text, settings, PostingText.NONE).findings();
  }

  private static List<String> linesBehind(String heading) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean behind = false;
    for (String line : Material.text(CAREERBLDR).lines().toList()) {
      if (line.strip().equals(heading)) {
        behind = true;
      } else if (behind && !line.isBlank()) {
        lines.add(line.strip());
        behind = false;
      }
    }
    return lines;
  }
}
