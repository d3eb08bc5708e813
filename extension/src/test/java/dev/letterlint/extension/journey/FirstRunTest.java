package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees first: one page that tells what this is, with a box in which it works. */
@InChromium
final class FirstRunTest {

  private static final String BOX = "document.querySelector('#practice')";

  private JobBoard board;
  private Inspector browser;
  private InspectedPage page;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      board = new JobBoard();
      browser = new Inspector(board);
      page = browser.welcomed(browser.install(Path.of(System.getProperty("letterlint.unpacked"))));
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
      board.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void itsBoxIsCheckedForReal(String theme) {
    page.preferTheme(theme);
    page.run(BOX + ".focus()");
    awaitShown("badge " + theme + " error: ");
    page.keepPicture("welcome-" + theme);
    assertEquals("", Axe.violations(page, "html"));
    String before = page.run(BOX + ".value").asString();
    int at = before.indexOf("Last year");
    page.run(BOX + ".setSelectionRange(" + at + ", " + at + ")");
    page.press("F8", 119, 0);
    awaitShown("card " + theme);
    page.keepPicture("welcome-" + theme + "-card");
    page.press("Enter", 13, 0);
    browser.await("a fix", () -> page.run(BOX + ".value").asString().contains("[p95 or p99]"));
    page.press("z", 90, 2, "undo");
    assertEquals(before, page.run(BOX + ".value").asString());
  }

  @Test
  void itsBoxOpensThePanel() {
    page.run(BOX + ".focus()");
    awaitShown("badge light error: ");
    page.press("F9", 120, 0);
    awaitShown("verdict error: Not ready: 1 error to mend");
  }

  @Test
  void itLeadsToThePrivacyStatement() {
    String link = "document.querySelector('a[href=\"privacy.html\"]')";
    browser.await("the link", () -> page.run("!!" + link).asBoolean());
    page.run(link + ".click()");
    browser.await(
        "the statement", () -> page.run("document.title").asString().equals("Letterlint: privacy"));
    String told = page.run("document.body.textContent").asString();
    for (String permission : new String[] {"Storage", "Alarms", "Context menu", "scripting"}) {
      assertTrue(told.contains(permission), permission);
    }
    for (String theme : new String[] {"light", "dark"}) {
      page.preferTheme(theme);
      assertEquals("", Axe.violations(page, "html"));
      page.keepPicture("privacy-" + theme);
    }
  }

  private void awaitShown(String start) {
    try {
      browser.await(start, () -> page.shown().stream().anyMatch(one -> one.startsWith(start)));
    } catch (AssertionError inVain) {
      throw new AssertionError(inVain.getMessage() + "; there is " + page.shown(), inVain);
    }
  }
}
