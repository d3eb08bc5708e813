package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.extension.journey.InspectedPage;
import dev.letterlint.extension.journey.Inspector;
import dev.letterlint.extension.journey.JobBoard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The panel beside a form and the command line say the same of a text and a posting. */
@InChromium
final class PanelAgreesTest {

  private static final List<String> SEVERITIES = List.of("error", "warning", "suggestion");

  @TempDir private Path folder;

  @Test
  void onALetterAndItsPosting() throws Exception {
    String letter = letter() + "\n\nPS: I write to [company name] since the average latency fell.";
    try (JobBoard board = new JobBoard();
        Inspector browser = new Inspector(board)) {
      String extension = browser.load(Path.of(System.getProperty("letterlint.unpacked")));
      InspectedPage page = browser.first();
      open(browser, page, letter);
      JsonNode said = commandLine(letter, posting(browser, extension));
      List<String> checks = checks(said);
      assertTrue(checks.size() > 10, checks.toString());
      browser.await("the panel", () -> !starting(page, "met: ", "open: ").isEmpty());
      assertEquals("state: " + counted(said), boxState(page));
      List<String> shown = starting(page, "met: ", "open: ");
      assertEquals(checks.size(), shown.size());
      for (int i = 0; i < checks.size(); i++) {
        assertTrue(shown.get(i).startsWith(checks.get(i)), shown.get(i) + " for " + checks.get(i));
      }
    }
  }

  private static void open(Inspector browser, InspectedPage page, String letter) {
    page.openLetter("https://" + JobBoard.HOST + JobBoard.JOB);
    page.send("Input.insertText", Map.of("text", letter));
    try {
      browser.await("the state", () -> !starting(page, "badge light error: ").isEmpty());
    } catch (AssertionError inVain) {
      throw new AssertionError(inVain.getMessage() + "; there is " + page.shown(), inVain);
    }
    page.send("Input.dispatchKeyEvent", Map.of("type", "rawKeyDown", "key", "F9", "code", "F9"));
  }

  /** As the extension has read it off the page. */
  private static JsonNode posting(Inspector browser, String extension) {
    InspectedPage own = browser.tab("chrome-extension://" + extension + "/manifest.json");
    String kept =
        "chrome.storage.local.get().then(f => f[Object.keys(f).find("
            + "name => name.startsWith('posting/'))])";
    browser.await("the posting", () -> !own.run(kept).at("/description").asString("").isEmpty());
    JsonNode posting = own.run(kept);
    own.close();
    return posting;
  }

  private JsonNode commandLine(String letter, JsonNode posting) throws IOException {
    Path text = Files.writeString(folder.resolve("letter.txt"), letter);
    Path description =
        Files.writeString(folder.resolve("posting.txt"), posting.at("/description").asString());
    Run run =
        Run.lint(
            "--format",
            "json",
            "--question",
            "Cover Letter",
            "--title",
            posting.at("/title").asString(),
            "--company",
            posting.at("/company").asString(),
            "--posting",
            description.toString(),
            text.toString());
    assertEquals(1, run.status(), run.err());
    return JsonMapper.shared().readTree(run.out()).get(0);
  }

  private static List<String> checks(JsonNode said) {
    List<String> checks = new ArrayList<>();
    for (JsonNode check : said.at("/checks")) {
      String sign = check.at("/met").asBoolean() ? "met: ✓" : "open: ○";
      checks.add(sign + check.at("/detail").asString());
    }
    return checks;
  }

  private static String counted(JsonNode said) {
    List<String> counts = new ArrayList<>();
    for (String severity : SEVERITIES) {
      int count = 0;
      for (JsonNode finding : said.at("/findings")) {
        count += finding.at("/severity").asString().equals(severity) ? 1 : 0;
      }
      if (count > 0) {
        counts.add(count + " " + severity + (count == 1 ? "" : "s"));
      }
    }
    return String.join(", ", counts);
  }

  /** Of the box for the letter, which is the one that is written in. */
  private static String boxState(InspectedPage page) {
    List<String> states = starting(page, "state: ");
    states.removeIf(state -> state.equals("state: empty"));
    assertEquals(1, states.size(), states.toString());
    return states.get(0);
  }

  private static List<String> starting(InspectedPage page, String... starts) {
    List<String> found = new ArrayList<>();
    for (String shown : page.shown()) {
      if (List.of(starts).stream().anyMatch(shown::startsWith)) {
        found.add(shown);
      }
    }
    return found;
  }

  private static String letter() throws IOException {
    try (InputStream in = Inspector.class.getResourceAsStream("/letter.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
