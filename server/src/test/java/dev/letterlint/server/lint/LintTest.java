package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class LintTest {

  @TempDir private Path folder;

  @Test
  void answersForEachFileInTheirOrder() throws IOException {
    String second = file("second.txt", "Dear team");
    String first = file("first.txt", "Dear team");
    JsonNode answer = json(Run.lintInput("Dear team", "--format", "json", second, "-", first));
    assertEquals(3, answer.size());
    assertEquals(second, answer.get(0).get("file").asString());
    assertEquals("-", answer.get(1).get("file").asString());
    assertEquals(first, answer.get(2).get("file").asString());
  }

  @Test
  void readsATextAsALetterOfUnknownLevelUnlessTold() {
    JsonNode plain = json(Run.lintInput("", "--format=json", "-")).get(0);
    assertEquals("letter", plain.get("kind").asString());
    JsonNode told =
        json(Run.lintInput("", "--format=json", "--kind=resume", "--level=mid", "-")).get(0);
    assertEquals("resume", told.get("kind").asString());
    assertEquals("mid", told.get("level").asString());
  }

  @Test
  void endsWithoutComplaintWhenNoErrorWasFound() {
    Run run = Run.lintInput("Dear team", "-");
    assertEquals(Lint.CLEAN, run.status(), run.out());
    assertEquals("", run.err());
  }

  @Test
  void endsWithOneWhenAnErrorWasFoundInAnyText() throws IOException {
    String left = file("left.txt", "I would like to join [Company] in May.");
    Run run = Run.lintInput("Dear team", "--format=json", left, "-");
    assertEquals(Lint.ERRORS_FOUND, run.status(), run.out());
    assertTrue(run.out().contains("placeholder.left"), run.out());
  }

  @Test
  void countsOffsetsInTheTextAsItLies() throws IOException {
    String text = "“Dear” team,\r\n\r\n😀 We cut average latency from 900 to 300 ms.\r\n";
    JsonNode finding = averageLatency(Run.lint("--format=json", file("letter.txt", text)));
    assertEquals(text.indexOf("average latency"), finding.get("start").asInt());
    assertEquals("average latency", finding.get("text").asString());
  }

  @Test
  void asksOnlyTheGuidesThatAreNamed() {
    String text = "We cut average latency from 900 to 300 ms.";
    Run named = Run.lintInput(text, "--format=json", "--guides=own,jobjourney", "-");
    assertNotNull(averageLatency(named));
    Run others = Run.lintInput(text, "--format=json", "--guides=careerbldr", "-");
    assertNull(averageLatency(others));
  }

  @Test
  void helpNamesEveryOption() {
    String help = Run.lint("--help").err();
    for (String option : Arguments.OPTIONS) {
      assertTrue(help.contains("--" + option + " "), option);
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The finding of that rule, which every version of the pack has, or null. */
  private static JsonNode averageLatency(Run run) {
    for (JsonNode finding : json(run).get(0).get("findings")) {
      if (finding.get("rule").asString().equals("metric.average-latency")) {
        return finding;
      }
    }
    return null;
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
