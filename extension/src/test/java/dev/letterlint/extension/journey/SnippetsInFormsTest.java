package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tools.jackson.databind.json.JsonMapper;

/** Snippets put into the forms of every page type, by each of the ways there are. */
final class SnippetsInFormsTest extends Journey {

  private static final String START = "Dear team,\n\n";
  private static final String LETTER = "I want to join {{company}} as {{role}}$|$.\nYours";
  private static final String ASKING = "We cut the {{metric}} of checkout by {{share}}.";

  @BeforeEach
  void keep() {
    if (driver != null) {
      form.inExtension(
          "const done=arguments[0];"
              + "chrome.runtime.sendMessage({ask:'all'}).then(all => Promise.all(all.map("
              + "one => chrome.runtime.sendMessage({ask:'drop', id:one.id})))).then(() => done())");
    }
  }

  @OnEachForm
  void everyWayPutsTheSameTextInAndOneUndoTakesItOut(MockPage page) {
    String id = save("Joining", LETTER);
    String field = page.board.letter;
    String joined = START + filled(page);
    write(page, START + "/join");
    awaitMenu("Joining");
    form.press(Keys.ENTER);
    form.await("the snippet", () -> form.value(field).equals(joined), () -> form.value(field));
    long caret = joined.indexOf(".\nYours");
    assertEquals(List.of(caret, caret), form.selection(field));
    form.undo();
    assertEquals(START + "/join", form.value(field));
    form.select(field, START.length(), START.length() + "/join".length());
    form.press(Keys.BACK_SPACE);
    assertEquals(START, form.value(field));
    form.pressWith(Keys.CONTROL, "/");
    awaitMenu("Joining");
    form.press(Keys.ENTER);
    form.await("the snippet by key", () -> form.value(field).equals(joined));
    form.undo();
    assertEquals(START, form.value(field));
    tellAsThePopupDoes("menu" + id);
    form.await("the snippet by popup", () -> form.value(field).equals(joined));
    board.forgetRequests();
    page.board.submit(form);
    JobBoard.Request sent =
        form.until("what is sent", () -> board.posts().stream().findFirst().orElse(null));
    assertEquals(joined, Posted.value(sent, page.board.sentAs));
  }

  @Test
  void asksForOwnFieldsAndTabGoesToThoseLeftOpenWhichAreErrors() {
    save("Latency", ASKING);
    MockPage page = MockPage.GREENHOUSE;
    write(page, "/lat");
    awaitMenu("Latency");
    form.press(Keys.ENTER);
    form.until("the questions", () -> form.first("question"));
    form.keepPicture("menu-questions");
    form.press(Keys.ENTER);
    String open = ASKING;
    form.await("the open text", () -> form.value(Form.LETTER).equals(open));
    form.marks(Form.LETTER, Pixels.ERROR);
    form.press("p99");
    form.press(Keys.TAB);
    form.press("40 %");
    assertEquals("We cut the p99 of checkout by 40 %.", form.value(Form.LETTER));
    form.awaitNoMarks(Form.LETTER, Pixels.ERROR);
    form.select(Form.LETTER, 0, 0);
    form.press("/lat");
    awaitMenu("Latency");
    form.press(Keys.ENTER);
    form.until("the questions", () -> form.first("question"));
    form.press("p50", Keys.TAB, "half", Keys.ENTER);
    form.await(
        "the answers",
        () -> form.value(Form.LETTER).startsWith("We cut the p50 of checkout by half."));
  }

  @Test
  void aSnippetThatDoesNotFitChangesNothingAndSaysSo() {
    save("Long", "word ".repeat(60));
    MockPage.GREENHOUSE.open(form);
    String field = "#question_34846406002";
    form.show(field);
    form.field(field).sendKeys("/long");
    awaitMenu("Long");
    form.press(Keys.ENTER);
    form.await(
        "the reason",
        () -> {
          Shadow.Node note = form.first("note");
          return note != null && note.text().contains("limit leaves no room");
        });
    assertEquals("/long", form.value(field));
  }

  @Test
  void aMenuWithoutSnippetsSaysHowToHaveOne() {
    write(MockPage.GREENHOUSE, "/");
    form.await("the hint", () -> form.first("hint") != null);
    assertTrue(form.first("hint").text().contains("Save as a snippet"));
  }

  @Test
  void aSlashWithinAWordOrAnAddressOpensNothing() {
    save("Long", "text");
    write(MockPage.GREENHOUSE, "and/or https://example.org/long");
    form.badge("Checked");
    assertEquals(List.of(), form.shadow.ofClass("menu"));
  }

  @Test
  void thePageFindsNothingOfThem() {
    save("Hidden", "Zanzibarquartz in the ledger");
    MockPage.GREENHOUSE.open(form);
    form.run(
        "window.__heard = []; window.__told = 0;"
            + "const note = (from, what) => { window.__told++;"
            + "  if (String(what).includes('Zanzibar')) window.__heard.push(from); };"
            + "for (const name of ['message', 'messageerror', 'storage', 'beforeinput', 'input'])"
            + "  window.addEventListener(name, e => note(name, e.data), true);"
            + "window.__roots = [];"
            + "const own = Element.prototype.attachShadow;"
            + "Element.prototype.attachShadow = function (i) { const r = own.call(this, {...i, mode: 'open'});"
            + "  window.__roots.push(r); return r; };"
            + "for (const name of ['parse', 'stringify']) { const f = JSON[name];"
            + "  JSON[name] = function (...a) { note(name, a[0]); return f.apply(this, a); }; }");
    form.show(Form.LETTER);
    form.field(Form.LETTER).sendKeys("/hid");
    awaitMenu("Hidden");
    assertEquals(
        "nothing",
        form.run(
            "const seen = new Set();"
                + "const hunt = (thing, depth) => {"
                + "  if (thing === null || depth > 3 || seen.has(thing)) return '';"
                + "  if (typeof thing === 'string') return thing.includes('Zanzibar') ? thing : '';"
                + "  if (typeof thing !== 'object' && typeof thing !== 'function') return '';"
                + "  seen.add(thing);"
                + "  for (const key of Object.getOwnPropertyNames(thing)) {"
                + "    try { const got = hunt(thing[key], depth + 1); if (got) return key + ':' + got; }"
                + "    catch (locked) { continue; } }"
                + "  return ''; };"
                + "const shadow = document.querySelector('letterlint-overlay').shadowRoot;"
                + "const all = hunt(window, 0) || hunt({...localStorage, ...sessionStorage}, 0);"
                + "const text = document.documentElement.outerHTML + document.documentElement.innerText;"
                + "const runtime = typeof chrome === 'object' && chrome.runtime && chrome.runtime.sendMessage;"
                + "return all || (text.includes('Zanzibar') && 'text') || (shadow && 'root')"
                + "  || (window.__roots.length && 'opened roots') || (window.__heard.length && window.__heard.join())"
                + "  || (runtime && 'runtime') || (window['letterlint/menu.js'] && 'door') || 'nothing'"));
    assertTrue((Long) form.run("return window.__told") > 0, "the page heard nothing at all");
    assertTrue(
        board.requests().stream().noneMatch(r -> (r.query() + r.body()).contains("Zanzibar")));
  }

  private static void write(MockPage page, String text) {
    page.open(form);
    form.show(page.board.letter);
    form.field(page.board.letter).sendKeys(text);
  }

  private static void awaitMenu(String title) {
    form.await(
        "the menu with " + title,
        () -> form.shadow.ofClass("title").stream().anyMatch(node -> node.text().equals(title)),
        () -> form.shadow.ofClass("menu").toString());
  }

  private static String filled(MockPage page) {
    Map<String, String> facts = new TreeMap<>();
    for (String line : page.board.posting().split("\n")) {
      String[] fact = line.split(": ", 2);
      facts.put(fact[0], fact[fact.length - 1]);
    }
    return LETTER
        .replace("{{company}}", facts.get("Company"))
        .replace("{{role}}", facts.get("Job"))
        .replace("$|$", "");
  }

  private static String save(String title, String text) {
    String body =
        JsonMapper.shared()
            .writeValueAsString(
                new TreeMap<>(Map.of("type", "snippet", "title", title, "text", text)));
    return form.inExtension(
        "const done=arguments[1];"
            + "chrome.runtime.sendMessage({ask:'put', body:arguments[0]}).then(said => done(said.id))",
        body);
  }

  /** The popup itself is opened in another test; here it would take a browser for each page. */
  private static void tellAsThePopupDoes(String word) {
    form.inExtension(
        "const done=arguments[1];"
            + "chrome.tabs.query({}).then(tabs => tabs.forEach(tab => {"
            + "  const port = chrome.tabs.connect(tab.id, {name: arguments[0]});"
            + "  port.onDisconnect.addListener(() => chrome.runtime.lastError); })).then(() => done())",
        word);
  }
}
