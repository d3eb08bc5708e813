package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Point;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing that is typed leaves the machine: over the journey on every page type the browser's own
 * log of its network is read, with every request of every page, worker and extension in it and
 * every byte that was sent.
 */
@InChromium
final class PrivacyTest {

  private static final String SECRET = "Zanzibarquartz";
  private static final String TEXT = "Our average latency of " + SECRET + " fell.";

  @TempDir private Path folder;

  @Test
  void noRequestCarriesTextAndNoneIsTheExtensions() throws Exception {
    Path log = folder.resolve("network.json");
    String sent;
    try (JobBoard board = new JobBoard()) {
      ChromeDriver driver = Chromium.start(board, new Dimension(1000, 900), log);
      try {
        Form form = new Form(driver);
        for (MockPage page : MockPage.values()) {
          write(form, page);
          assertEquals(List.of(), board.posts(), page.name());
        }
        Board last = MockPage.values()[MockPage.values().length - 1].board;
        last.submit(form);
        sent =
            form.until("what is sent", () -> board.posts().stream().findFirst().orElse(null))
                .path();
      } finally {
        driver.quit();
      }
    }
    JsonNode network = JsonMapper.shared().readTree(Files.readAllBytes(log));
    List<String> carriers = new ArrayList<>();
    for (JsonNode event : network.at("/events")) {
      String said = event.path("params").toString();
      assertFalse(said.contains("\"initiator\":\"chrome-extension:"), said);
      String bytes = bytes(event.at("/params/bytes").asString(""));
      if ((said + bytes).contains(SECRET)) {
        carriers.add(said.contains("bytes") ? "sent" : said);
      }
    }
    // The one that the person sent at the end shows that the log would tell.
    assertEquals(List.of("sent"), carriers.stream().distinct().toList(), sent);
  }

  /** Everything that a person does with the extension, but for sending. */
  private static void write(Form form, MockPage page) {
    page.open(form);
    if (page.board == Board.GREENHOUSE) {
      writeResume(form);
    }
    String field = page.board.letter;
    form.show(field);
    form.field(field).sendKeys(TEXT);
    Rectangle mark = form.marks(field, Pixels.WARNING);
    form.moveTo(new Point(mark.x + mark.width / 2, mark.y - 4));
    form.card();
    form.click(form.shadow.middle(form.first("fix")));
    form.await("the mended text", () -> form.value(field).contains("p95"));
    form.press(" " + SECRET);
    form.undo();
  }

  /** Brings the script for resumes into the frame. */
  private static void writeResume(Form form) {
    String field = "#resume_text";
    form.show(field);
    form.field(field).sendKeys("- Responsible for the " + SECRET + " service");
    form.marks(field, Pixels.WARNING);
  }

  private static String bytes(String base64) {
    return base64.isEmpty()
        ? ""
        : new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
  }
}
