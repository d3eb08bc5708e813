package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The extension in a language in which every message stands in brackets: what a person sees without
 * them was not said by a message, so that nobody could translate it.
 */
final class OtherLanguageTest extends InspectedJourney {

  /** These are no words. */
  private static final Set<String> NOT_SAID = Set.of("extension_language", "page_privacyFile");

  private static final String TEXT =
      "Dear Marit,\n\nI am a highly motivated engineer. Our average latency fell by 40 %.";

  /** What the person keeps, in figures, so that any letter on the page is the extension's. */
  private static final String KEPT =
      """
      chrome.storage.local.set({
        sent: {a: {company: '', role: '78', field: '90', at: 1e12, lines: []}},
        'sent/a': '12',
        ignore: {
          here: {type: 'ignore', scope: 'here', rule: '1', words: '56'},
          kind: {type: 'ignore', scope: 'kind', rule: '2', kind: 'letter'},
        },
      })
      """;

  private static final String SNIPPETS =
      """
      (async () => {
        const ask = what => chrome.runtime.sendMessage(what);
        const body = title => JSON.stringify({type: 'snippet', title, text: title, tags: []});
        const edited = await ask({ask: 'put', body: body('12')});
        await ask({ask: 'put', id: edited.id, body: body('13')});
        const gone = await ask({ask: 'put', body: body('34')});
        await ask({ask: 'drop', id: gone.id});
      })()
      """;

  @Override
  Path unpacked() throws IOException {
    Path copy = CopiedExtension.into(folder, "");
    Path file = copy.resolve("_locales/en/messages.json");
    ObjectNode messages = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    for (String name : messages.propertyNames()) {
      ObjectNode message = (ObjectNode) messages.get(name);
      if (!NOT_SAID.contains(name)) {
        message.put("message", "⟦" + message.get("message").asString() + "⟧");
      }
    }
    Files.writeString(file, messages.toString());
    return copy;
  }

  @Test
  void saysEverythingInAForm() {
    page.openLetter(FORM);
    page.send("Input.insertText", Map.of("text", TEXT));
    awaitShown("badge light", true);
    page.press("F8", 119, 0);
    awaitShown("card light", true);
    assertEquals("", unsaid("badge", "card", "message", "why", "ignores"));
    page.press("Escape", 27, 0);
    page.run(LETTER + ".focus()");
    page.press("F9", 120, 0);
    awaitShown("checks", true);
    assertEquals("", unsaid("panel", "verdict", "choosers", "checks", "keywords", "conflicts"));
    page.press("Escape", 27, 0);
    awaitShown("panel", false);
    page.run(LETTER + ".focus()");
    page.type(" /");
    awaitShown("menu light", true);
    assertEquals("", unsaid("hint"));
    page.run(LETTER + ".value = ''");
    page.run(LETTER + ".dispatchEvent(new Event('input', {bubbles: true}))");
    awaitShown("take", true);
    assertEquals("", unsaid("take"));
  }

  @Test
  void saysEverythingOnItsOwnPages() {
    page.openLetter(FORM);
    browser.runBehind(extension, KEPT);
    InspectedPage popup = browser.click(extension);
    await(popup, "#ignored li");
    await(popup, "#fields li");
    assertEquals("", Unsaid.on(popup));
    popup.close();
    InspectedPage options = own("options.html");
    options.run(SNIPPETS);
    await(options, "#sent li");
    await(options, "#list button");
    options.run("document.querySelector('#list button').click()");
    options.run("document.querySelector('#older').click()");
    await(options, "#versions li");
    assertEquals("", Unsaid.on(options));
    options.run("document.querySelector('#trash').click()");
    await(options, "#trashed button");
    options.run("document.querySelector('#assemble').click()");
    options.run("document.querySelector('#add').click()");
    await(options, "#blocks button");
    assertEquals("", Unsaid.on(options));
    assertEquals("", Unsaid.on(own("welcome.html")));
  }

  @Test
  void saysItsNameToTheBrowser() {
    JsonNode told = browser.runBehind(extension, "chrome.action.getTitle({})");
    assertEquals("⟦Letterlint⟧", told.asString());
  }

  private InspectedPage own(String name) {
    InspectedPage own = browser.tab("chrome-extension://" + extension + "/" + name);
    await(own, "html[lang=en]");
    return own;
  }

  private void await(InspectedPage where, String css) {
    browser.await(css, () -> where.run("!!document.querySelector('" + css + "')").asBoolean());
  }

  /** Waits until something of a class is shown, or is not. */
  private void awaitShown(String start, boolean isWanted) {
    browser.await(start, () -> isShown(start) == isWanted);
  }

  private boolean isShown(String start) {
    return page.shown().stream().anyMatch(one -> one.startsWith(start));
  }

  /** What is shown at the form without a message; of each of these classes there is something. */
  private String unsaid(String... classes) {
    for (String one : classes) {
      assertTrue(isShown(one), one + " is not in " + page.shown());
    }
    return Unsaid.over(page);
  }
}
