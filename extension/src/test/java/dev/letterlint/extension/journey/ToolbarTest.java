package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the toolbar's button does: the switch of a site, "check this box", and the extension's end.
 */
final class ToolbarTest extends InspectedJourney {

  private static final String TEXT = "Our average latency fell.";
  private static final String ON = "document.querySelector('#switch').checked";

  private static final String GONE =
      "Letterlint was updated: reload this page to have your text checked.";

  /** Counts, in the extension's own world, whatever could make it do something later. */
  private static final String COUNTING =
      """
      (function () {
        const counts = {};
        const listen = EventTarget.prototype.addEventListener;
        function count(owner, name, as) {
          const own = owner[name];
          owner[name] = function (...given) {
            counts[as || name] = (counts[as || name] || 0) + 1;
            return new.target ? new own(...given) : own.apply(this, given);
          };
        }
        for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver',
            'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback',
            'queueMicrotask', 'fetch', 'XMLHttpRequest']) {
          count(globalThis, name);
        }
        count(EventTarget.prototype, 'addEventListener');
        count(chrome.runtime, 'sendMessage');
        count(chrome.runtime, 'connect');
        count(chrome.runtime.onConnect, 'addListener', 'onConnect');
        count(chrome.runtime.onMessage, 'addListener', 'onMessage');
        count(chrome.storage.onChanged, 'addListener', 'onChanged');
        for (const name of ['get', 'set', 'remove']) {
          count(chrome.storage.local, name);
        }
        listen.call(document, 'count', () => {
          document.head.dataset.counts = JSON.stringify(counts);
        });
      })();
      """;

  @Override
  Path unpacked() throws IOException {
    return CopiedExtension.into(folder, COUNTING);
  }

  @Test
  void theButtonTellsWhatIsCheckedOnTheSite() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    InspectedPage popup = browser.click(extension);
    browser.await(
        "the letter's state", () -> text(popup, "#fields").contains("Cover Letter1 finding"));
    assertEquals(JobBoard.HOST, text(popup, "#site"));
    assertEquals("On", text(popup, "#state"));
    popup.run("document.querySelector('#switch').click()");
    browser.await("the site off", () -> text(popup, "#state").equals("Off"));
    assertEquals("", text(popup, "#fields"));
    popup.run("document.querySelector('#switch').click()");
    browser.await(
        "the letter's state again", () -> text(popup, "#fields").contains("Cover Letter1 finding"));
    assertTrue(popup.run(ON).asBoolean());
  }

  @Test
  void switchedOffItLeavesAtOnceAndStaysAwayAndDoesNothing() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    assertTrue(counts().has("MutationObserver"), "nothing is counted");
    turn(false);
    browser.await("an empty page", () -> page.shown().isEmpty());
    assertEquals(TEXT, value());
    page.openLetter(FORM);
    page.type(TEXT);
    page.run(LETTER + ".blur(); window.scrollTo(0, 300); window.__recreate('cover_letter_text')");
    page.run(LETTER + ".focus()");
    page.type(" More.");
    page.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assertEquals(JsonMapper.shared().readTree("{\"get\":1,\"onChanged\":1}"), counts());
    assertEquals(List.of(), page.shown());
    turn(true);
    page.type(" And more.");
    awaitShown("badge light warning: 1 finding");
  }

  @Test
  void thePageAroundAFormInAFrameSwitchesItToo() {
    page.open("https://careers.tallyhaven.example/openings?gh_jid=7314202003");
    String frame = "https://" + JobBoard.HOST;
    String button = "document.querySelector('[data-testid=cover_letter-text]')";
    browser.await("the button", () -> page.runIn(frame, "!!" + button).asBoolean());
    page.runIn(frame, button + ".click()");
    browser.await("the field", () -> page.runIn(frame, "!!" + LETTER).asBoolean());
    page.runIn(frame, LETTER + ".focus()");
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    InspectedPage popup = browser.click(extension);
    browser.await(
        "the letter's state", () -> text(popup, "#fields").contains("Cover Letter1 finding"));
    popup.run("document.querySelector('#switch').click()");
    browser.await("an empty page", () -> page.shown().isEmpty());
  }

  @Test
  void aBoxOfAnyPageIsCheckedAfterAClickAndNoOther() {
    page.openLetter(ELSEWHERE);
    makeUnknown();
    page.type(TEXT);
    page.run("document.querySelector('#question_34846404002').value = 'Our average latency.'");
    assertEquals(List.of(), page.shown());
    checkThisBox();
    awaitShown("badge light warning: 1 finding");
    assertEquals(1, page.shown().stream().filter(shown -> shown.startsWith("badge")).count());
    page.run("document.querySelector('#question_34846404002').focus()");
    browser.await(
        "the box that got the focus",
        () -> page.shown().stream().filter(shown -> shown.startsWith("badge")).count() == 2);
  }

  @Test
  void aSnippetIsFoundAndInsertedBehindTheButton() {
    page.openLetter(FORM);
    page.type(TEXT + " ");
    awaitShown("badge light warning: 1 finding");
    InspectedPage popup = browser.click(extension);
    popup.run(
        "chrome.runtime.sendMessage({ask: 'put', body: JSON.stringify("
            + "{type: 'snippet', title: 'Ledger', text: 'At {{company}} I would keep it.'})})");
    popup.run(
        "const s = document.querySelector('#search'); s.value = 'ledg';"
            + "s.dispatchEvent(new Event('input'))");
    browser.await("it to be found", () -> text(popup, "#snippets").equals("Ledger"));
    popup.run("document.querySelector('#snippets button').click()");
    browser.await("the snippet", () -> value().equals(TEXT + " At Tallyhaven I would keep it."));
  }

  @Test
  void aScriptInAFormMayAskForWhatAFormNeedsAndNothingElse() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    for (String own : List.of("standing", "all", "history", "drop", "put", "connect", "leave")) {
      assertTrue(ask("{ask: '" + own + "', id: '0', body: 'x'}").isNull(), own);
    }
    assertTrue(ask("{ask: 'find', words: '', most: 5}").isArray());
    assertEquals("", ask("{ask: 'load', file: 'menu.js'}").asString());
    assertTrue(
        page.runBeside(extension, "typeof globalThis['letterlint/menu.js'] === 'function'")
            .asBoolean());
    String refused = ask("{ask: 'load', file: 'background.js'}").asString();
    assertEquals("There is no script background.js to load here.", refused);
    assertEquals("undefined", page.run("typeof globalThis['letterlint/menu.js']").asString());
  }

  private JsonNode ask(String question) {
    return page.runBeside(extension, "chrome.runtime.sendMessage(" + question + ")");
  }

  /** A driver cannot open the browser's own menus: its order is given where it arrives. */
  @Test
  void aSelectionThatIsSavedIsToldAtTheButton() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    page.run(LETTER + ".select()");
    saveSelection("");
    browser.await("the sign", () -> atTheButton("getBadgeText").equals("✓"));
    assertEquals("Letterlint: saved as a snippet", atTheButton("getTitle"));
    String found = ask("{ask: 'find', words: 'latency', most: 5}").toString();
    assertTrue(found.contains(TEXT), found);
    page.run(LETTER + ".setSelectionRange(0, 0)");
    saveSelection(" ");
    browser.await("the sign", () -> atTheButton("getBadgeText").equals("!"));
    assertEquals("Letterlint: there was no text to save", atTheButton("getTitle"));
  }

  private void saveSelection(String told) {
    browser.runBehind(
        extension,
        "chrome.tabs.query({url: '"
            + FORM
            + "*'}).then(tabs => chrome.contextMenus.onClicked.dispatch("
            + "{menuItemId: 'selection', frameId: 0, selectionText: '"
            + told
            + "'}, tabs[0]))");
  }

  private String atTheButton(String ask) {
    return browser
        .runBehind(
            extension,
            "chrome.tabs.query({url: '"
                + FORM
                + "*'}).then(tabs => chrome.action."
                + ask
                + "({tabId: tabs[0].id}))")
        .asString();
  }

  @Test
  void switchedOffItStaysAwayWhateverIsSetElsewhere() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    page.run(LETTER + ".readOnly = true; " + LETTER + ".blur(); " + LETTER + ".focus()");
    awaitShown("badge light blank: Not checked: it is locked");
    turn(false);
    browser.await("an empty page", () -> page.shown().isEmpty());
    page.run(LETTER + ".focus()");
    page.runBeside(extension, "chrome.storage.local.set({setting: {drafts: true}})");
    page.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assertEquals(List.of(), page.shown());
  }

  @Test
  void aBoxThatCannotBeReadSaysSo() {
    page.openLetter(ELSEWHERE);
    makeUnknown();
    page.run(LETTER + ".readOnly = true");
    checkThisBox();
    awaitShown("badge light blank: Not checked: it is locked");
    page.run("document.activeElement.blur()");
    browser.await(
        "no state", () -> page.shown().stream().noneMatch(shown -> shown.startsWith("badge")));
  }

  @Test
  void anUpdateLeavesTheTextAndOneNote() throws IOException {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    Path manifest = folder.resolve("manifest.json");
    String text = Files.readString(manifest);
    String newer = text.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"99.1\"");
    assertNotEquals(text, newer);
    Files.writeString(manifest, newer);
    assertEquals(extension, browser.load(folder));
    InspectedPage popup = browser.click(extension);
    browser.await("the newer version", () -> text(popup, "#version").equals("99.1"));
    popup.close();
    page.type(" More.");
    awaitShown("card light last: " + GONE + " Close");
    assertTrue(page.shown().stream().noneMatch(shown -> shown.startsWith("badge")));
    assertTrue(page.shown().stream().noneMatch(shown -> shown.startsWith("layer")));
    assertEquals(TEXT + " More.", value());
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
  }

  @Test
  void theButtonsPageShowsInBothThemes() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    for (String theme : List.of("light", "dark")) {
      InspectedPage popup = browser.click(extension);
      popup.preferTheme(theme);
      browser.await("the letter's state", () -> text(popup, "#fields").contains("1 finding"));
      popup.keepPicture("popup-" + theme);
      popup.close();
    }
  }

  @Test
  void ignoredFindingsAndOwnWordsAreListedAndTakenBack() {
    page.openLetter(FORM);
    page.type(TEXT + " Project Zephyr.");
    awaitShown("badge light warning: 1 finding");
    page.press("F8", 119, 0);
    browser.await(
        "the card",
        () -> page.shown().stream().anyMatch(shown -> shown.startsWith("card light warning")));
    page.click("ignore");
    awaitShown("badge light clean: Checked");
    page.openLetter(FORM);
    page.type(TEXT + " Project Zephyr.");
    awaitShown("badge light clean: Checked");
    InspectedPage popup = browser.click(extension);
    popup.run("document.querySelector('details').open = true");
    browser.await("the wish", () -> text(popup, "#ignored").contains("“average latency”"));
    popup.run(
        "const send = document.querySelector('#send'); send.value = 'project zephyr';"
            + "send.dispatchEvent(new Event('change'))");
    awaitShown("badge light error: 1 finding");
    popup.keepPicture("popup-kept");
    popup.run("document.querySelector('.again').click()");
    awaitShown("badge light error: 2 findings");
  }

  @Test
  void anExtensionThatHasGoneLeavesTheTextAndOneNote() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 1 finding");
    browser.remove(extension);
    page.type(" More.");
    awaitShown("card light last: " + GONE + " Close");
    assertTrue(page.shown().stream().noneMatch(shown -> shown.startsWith("badge")));
    assertTrue(page.shown().stream().noneMatch(shown -> shown.startsWith("layer")));
    assertEquals(TEXT + " More.", value());
  }

  private void turn(boolean isOn) {
    InspectedPage popup = browser.click(extension);
    browser.await(
        "the switch", () -> popup.run("!document.querySelector('#switch').disabled").asBoolean());
    assertEquals(!isOn, popup.run(ON).asBoolean());
    popup.run("document.querySelector('#switch').click()");
    browser.await(
        "what is kept",
        () ->
            popup
                    .run(
                        "chrome.storage.local.get('off').then(f => '"
                            + JobBoard.HOST
                            + "' in (f.off || {}))")
                    .asBoolean()
                != isOn);
    popup.close();
  }

  private JsonNode counts() {
    page.run("document.dispatchEvent(new Event('count'))");
    return JsonMapper.shared().readTree(page.run("document.head.dataset.counts").asString());
  }

  private static String text(InspectedPage page, String css) {
    return page.run("document.querySelector('" + css + "').textContent").asString();
  }
}
