package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A text that is lost comes back in one click, whatever took it away. */
@InChromium
final class DraftsTest {

  private static final String FORM = "https://" + JobBoard.HOST + JobBoard.JOB;
  private static final String FIELD = "document.querySelector('#cover_letter_text')";
  private static final String TEXT = "Dear Marit, we rebuilt the outbox of our ledger in May.";

  @TempDir(cleanup = CleanupMode.ALWAYS)
  private Path profile;

  private JobBoard board;
  private Inspector browser;
  private String extension;
  private InspectedPage page;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      board = new JobBoard();
      open();
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
      board.close();
    }
  }

  @Test
  void aFieldWipedByThePageComesBackInOneClickAndOneUndoTakesItAway() {
    write();
    page.run(FIELD + ".value = ''");
    takeBack();
    assertEquals(TEXT, value());
    assertEquals(TEXT, page.run("window.__state.cover_letter_text").asString());
    page.run(FIELD + ".focus()");
    page.press("z", 90, 2, "undo");
    assertEquals("", value());
  }

  @Test
  void aFieldMadeAnewAndEmptyComesBack() {
    write();
    page.run("window.__state.cover_letter_text = ''; window.__recreate('cover_letter_text')");
    takeBack();
    assertEquals(TEXT, value());
  }

  @Test
  void aPageLoadedAnewOffersWhatStoodThere() {
    write();
    page.openLetter(FORM);
    takeBack();
    assertEquals(TEXT, value());
  }

  @Test
  void aKilledBrowserLosesNothing() throws Exception {
    write();
    awaitKept();
    browser.kill();
    open();
    page.openLetter(FORM);
    page.keepPicture("draft-offered");
    takeBack();
    assertEquals(TEXT, value());
  }

  @Test
  void whatIsRefusedIsNotOfferedAgainOnThePage() {
    write();
    page.run(FIELD + ".value = ''");
    awaitOffer();
    page.run(FIELD + ".focus()");
    page.press("F8", 119, 0);
    page.press("Tab", 9, 0);
    page.press("Enter", 13, 0);
    browser.await("no offer", () -> !isOffered());
    page.type("x");
    browser.await("the state", () -> page.shown().stream().anyMatch(s -> s.contains("Checked")));
    assertTrue(!isOffered());
  }

  @Test
  void theKeyboardAloneBringsItBack() {
    write();
    page.run(FIELD + ".value = ''");
    awaitOffer();
    page.press("F8", 119, 0);
    page.press("Enter", 13, 0);
    awaitText();
    page.type("!");
    assertTrue(value().contains("!"), value());
  }

  @Test
  void whereDraftsAreOffNothingIsKeptNorOffered() {
    page.open(FORM);
    inExtension("chrome.storage.local.set({setting: {drafts: false}})");
    write();
    page.run(FIELD + ".value = ''; " + FIELD + ".blur()");
    page.openLetter(FORM);
    page.type("x");
    browser.await("the state", () -> page.shown().stream().anyMatch(s -> s.contains("Checked")));
    assertTrue(!isOffered());
    assertEquals(
        0,
        inExtension("chrome.storage.local.get('drafts').then(f => 'drafts' in f ? 1 : 0)").asInt());
  }

  /** What is offered is another text once most of the newest one stands there again. */
  @Test
  void oneUndoTakesBackAllThatWasTypedWhileTheOfferChanged() {
    String longer = "We kept the ledger whole through four moves of its database. ".repeat(3);
    page.openLetter(FORM);
    page.type(longer);
    awaitKept(longer.trim());
    page.run(FIELD + ".select(); document.execCommand('insertText', false, '" + TEXT + "')");
    awaitKept(TEXT);
    page.openLetter(FORM);
    awaitOffer();
    page.type(TEXT);
    browser.await(
        "the other offer",
        () -> page.shown().stream().anyMatch(shown -> shown.startsWith("take: Bring back 33")));
    page.press("z", 90, 2, "undo");
    assertEquals("", value());
  }

  @Test
  void aDraftIsOfItsJobAndItsField() {
    write();
    awaitKept();
    page.openLetter(FORM.replace("7314202003", "7314202999"));
    page.type("x");
    browser.await("the state", () -> page.shown().stream().anyMatch(s -> s.contains("Checked")));
    assertTrue(!isOffered());
  }

  private void open() throws IOException {
    browser = new Inspector(board, profile);
    extension = browser.load(Path.of(System.getProperty("letterlint.unpacked")));
    page = browser.first();
  }

  private void write() {
    page.openLetter(FORM);
    page.type(TEXT);
  }

  private void awaitKept() {
    awaitKept(TEXT);
  }

  private void awaitKept(String text) {
    browser.await(
        "the draft",
        () ->
            inExtension("chrome.storage.local.get().then(f => JSON.stringify(f))")
                .asString()
                .contains(text));
  }

  /** The value of an expression in a page of the extension's own. */
  private JsonNode inExtension(String expression) {
    InspectedPage popup = browser.click(extension);
    JsonNode value = popup.run(expression);
    popup.close();
    return value;
  }

  private void takeBack() {
    awaitOffer();
    page.click("take");
    awaitText();
    browser.await("no offer", () -> !isOffered());
  }

  private void awaitText() {
    try {
      browser.await("the text", () -> value().equals(TEXT));
    } catch (AssertionError inVain) {
      throw new AssertionError("\"" + value() + "\" beside " + page.shown(), inVain);
    }
  }

  private void awaitOffer() {
    browser.await("an offer", this::isOffered);
  }

  private boolean isOffered() {
    return page.shown().stream().anyMatch(shown -> shown.startsWith("take: Bring back 11 words"));
  }

  private String value() {
    return page.run(FIELD + ".value").asString();
  }
}
