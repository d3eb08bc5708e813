package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guides call good stays unmarked, and what they call bad is marked. */
class GuideTest {

  private static final Set<String> EXPECTED = Set.of("placeholder.left", "length.letter");

  @TestFactory
  Stream<DynamicTest> marksNothingInTheGuidesOwnLettersButBlanksAndLength() throws IOException {
    return GuideLetters.tests(GuideTest::assertClean);
  }

  private static void assertClean(GuideLetters.Letter letter) {
    Settings settings = Settings.of(TextKind.LETTER).withLevel(letter.level());
    Report report = Examples.LINTER.lint(letter.text(), settings, PostingText.NONE);
    List<String> faults =
        report.findings().stream()
            .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
            .filter(finding -> !EXPECTED.contains(finding.rule()))
            .map(finding -> finding.rule() + ": " + finding.text())
            .toList();
    assertEquals(List.of(), faults);
    assertTrue(
        report.findings().stream().map(Finding::rule).anyMatch("placeholder.left"::equals),
        "the letter's blanks are marked");
  }

  /** Short phrases that the guides quote as what to avoid. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "opening.generic; I am writing to express my strong interest in the role.",
        "opening.generic; I am excited to apply for this role.",
        "opening.generic; As a passionate backend developer with deep expertise in scalable systems, I ship.",
        "opening.generic; When I first discovered Acme's mission to help, I knew.",
        "opening.generic; I have always been fascinated by the elegance of distributed systems.",
        "opening.generic; I am a passionate backend developer with strong skills in distributed systems.",
        "opening.adjectives; I am a results-driven backend developer.",
        "filler.boilerplate; I have a proven track record of shipping.",
        "filler.landscape; In today's fast-paced distributed-systems landscape, speed matters.",
        "filler.leverage; I leverage Kafka for events.",
        "closing.filler; I look forward to hearing from you.",
        "closing.filler; Thank you for considering my application.",
        "closing.availability; I am available Mondays and Wednesdays.",
        "metric.average-latency; We improved average latency by batching.",
        "metric.percent-only; I cut latency by 40%.",
        "metric.no-tradeoff; Improved API latency by 40%.",
        "metric.false-precision; Reduced latency by 73.9%.",
        "metric.vague-improvement; I significantly improved performance.",
        "scale.unnamed; Built scalable backend systems.",
        "scale.unnamed; Built highly scalable distributed systems.",
        "stack.microservices; I am experienced with microservices.",
        "stack.sql-skill; I have strong SQL skills.",
        "stack.sql-skill; I am proficient in SQL and NoSQL.",
        "stack.rest-skill; I have built REST APIs.",
        "stack.rest-skill; I am skilled in REST API design.",
        "stack.skills-line; Skills: Go, Postgres, Kafka, Helm, Kubernetes, EKS, AWS.",
        "stack.databases; I know Postgres, MySQL, Cassandra, DynamoDB, Mongo, Redis.",
        "stack.list; I know Kafka, RabbitMQ, SQS, Node.js, Python, Java, Docker and Terraform.",
        "ai.credential; I am an AI-powered backend engineer leveraging next-generation LLMs.",
        "oss.no-evidence; I contributed to Postgres."
      })
  void marksThePhrasesTheGuidesWarnOf(String rule, String text) {
    Settings settings = Settings.of(TextKind.LETTER);
    List<Finding> findings = Examples.LINTER.lint(text, settings, PostingText.NONE).findings();
    assertTrue(
        findings.stream().anyMatch(f -> f.rule().equals(rule) || wins(f, rule)),
        () -> findings.toString());
  }

  /** Where two rules mark the same words, the stronger one stands for both. */
  private static boolean wins(Finding finding, String rule) {
    return Examples.LINTER.pack().rule(finding.rule()).over().contains(rule);
  }
}
