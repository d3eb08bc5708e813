package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The main job in a real Firefox, from the same folder as in Chromium: walked once, then judged.
 */
@InFirefox
final class FirefoxTest {

  private static final String TEXT =
      "Dear Marit,\n\nOur average latency of the posting endpoint fell.";
  private static final String MENDED =
      "Dear Marit,\n\nOur [p95 or p99] latency of the posting endpoint fell.";

  private static JobBoard board;
  private static JsonNode seen;

  @BeforeAll
  static void walk() throws Exception {
    if (Firefox.missing().isEmpty()) {
      board = new JobBoard();
      seen = Firefox.run("journey.js", board);
    }
  }

  @AfterAll
  static void stop() {
    if (board != null) {
      board.close();
    }
  }

  @Test
  void theExtensionIsInstalledUnderItsOwnName() {
    assertEquals("extension@letterlint.dev", seen.get("installed").asString());
    assertTrue(seen.get("browser").asString().startsWith("firefox/"), seen.toString());
  }

  @Test
  void typingMarksExactlyTheWords() {
    assertEquals(TEXT, seen.get("typed").asString());
    Rectangle mark = box("mark");
    Rectangle words = box("words");
    assertTrue(Pixels.isAsWide(mark, words, 1), mark + " under " + words);
    assertEquals(words.y + words.height - 1, mark.y, 1, "Firefox paints the face of the words");
  }

  @Test
  void aFixChangesOnlyItsSpanAndThePageLearnsOfIt() {
    assertEquals(MENDED, seen.get("mended").asString());
    assertEquals(MENDED, seen.get("state").asString());
  }

  @Test
  void oneUndoGivesTheExactTextBack() {
    assertEquals(TEXT, seen.get("undone").asString());
  }

  @Test
  void whatIsSentIsWhatStandsOnTheScreen() {
    assertEquals(MENDED, seen.get("shown").asString());
    List<JobBoard.Request> posts = board.posts();
    assertEquals(1, posts.size());
    assertEquals(MENDED, Posted.value(posts.get(0), "cover_letter_text"));
  }

  @Test
  void nothingIsPutIntoThePagesOwnTree() {
    assertEquals("[\"HEAD\",\"BODY\",\"LETTERLINT-OVERLAY\"]", seen.get("tree").toString());
  }

  @Test
  void noOtherRequestCarriesTheText() {
    for (JobBoard.Request request : board.requests()) {
      boolean isTheForm = request.method().equals("POST");
      assertFalse(!isTheForm && (request.path() + request.query()).contains("latency"));
      assertTrue(isTheForm || request.body().isEmpty(), request.toString());
    }
  }

  private static Rectangle box(String name) {
    JsonNode box = seen.get(name);
    return new Rectangle(
        box.get("x").asInt(),
        box.get("y").asInt(),
        box.get("width").asInt(),
        box.get("height").asInt());
  }
}
