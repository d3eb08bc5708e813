package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
  void countsOffsetsInTheTextAsItLies() throws IOException {
    String text = "“Dear” team,\r\n\r\n😀 We cut average latency from 900 to 300 ms.\r\n";
    JsonNode report = json(Run.lint("--format=json", file("letter.txt", text))).get(0);
    JsonNode finding = report.get("findings").get(0);
    assertEquals("metric.average-latency", finding.get("rule").asString());
    assertEquals(text.indexOf("average latency"), finding.get("start").asInt());
    assertEquals("average latency", finding.get("text").asString());
  }

  @Test
  void asksOnlyTheGuidesThatAreNamed() {
    String text = "We cut average latency from 900 to 300 ms.";
    assertTrue(Run.lintInput(text, "--guides=own,jobjourney", "-").out().contains("1 warning"));
    assertTrue(Run.lintInput(text, "--guides=careerbldr", "-").out().contains("0 warnings"));
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

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
