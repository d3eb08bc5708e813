package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser for each test, driven by its inspector, which may click the button in the toolbar and
 * sees into closed shadow roots.
 */
@InChromium
abstract class InspectedJourney {

  static final String FORM = "https://" + JobBoard.HOST + JobBoard.JOB;
  static final String ELSEWHERE = "https://" + JobBoard.ELSEWHERE + JobBoard.JOB;
  static final String LETTER = "document.querySelector('#cover_letter_text')";

  @TempDir Path folder;
  JobBoard board;
  Inspector browser;
  String extension;
  InspectedPage page;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      board = new JobBoard();
      browser = new Inspector(board);
      extension = browser.load(unpacked());
      page = browser.first();
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
      board.close();
    }
  }

  /** The folder of the extension that is tried. */
  Path unpacked() throws IOException {
    return Path.of(System.getProperty("letterlint.unpacked"));
  }

  final String value() {
    return page.run(LETTER + ".value").asString();
  }

  /** Takes away by what the form is known for one of an application system. */
  final void makeUnknown() {
    page.run("document.querySelector('#application-form').className = ''");
  }

  /** By the button in the toolbar, on a site where nothing is checked of itself. */
  final void checkThisBox() {
    InspectedPage popup = browser.click(extension);
    browser.await(
        "the button", () -> popup.run("!document.querySelector('#check').disabled").asBoolean());
    String state = popup.run("document.querySelector('#state').textContent").asString();
    assertEquals("When asked", state);
    popup.run("document.querySelector('#check').click()");
  }

  /** Waits for what a closed shadow root shows, as {@link InspectedPage#shown} tells it. */
  final void awaitShown(String wanted) {
    try {
      browser.await(wanted, () -> page.shown().contains(wanted));
    } catch (AssertionError inVain) {
      throw new AssertionError(inVain.getMessage() + "; there is " + page.shown(), inVain);
    }
  }
}
