package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The panel beside the form, as a person uses it. */
final class PanelTest extends Journey {

  private static final String VALUE = "function () {return this.value}";

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void tellsOfAllBoxesAndShowsTheEvidence(String theme) throws IOException {
    form.open(JobBoard.HOST, "?theme=" + theme);
    form.enterLetterManually();
    put(Letters.one());
    form.press(Keys.F9);
    form.await("the panel", () -> says("verdict").contains("Nearly"));
    assertTrue(says("name").contains("Cover Letter"), says("name"));
    assertTrue(says("told").matches("4\\d\\d words.*wanted.*"), says("told"));
    assertTrue(says("word used").length() > 1, "no word of the posting is used");
    form.keepPicture("panel-" + theme);
    String quote = form.first("quote").text();
    form.shadow.call(form.first("quote"), "function () {this.scrollIntoView({block: 'center'})}");
    form.keepPicture("panel-" + theme + "-checklist");
    form.click(form.shadow.middle(form.first("quote")));
    String selected =
        (String)
            form.run(
                "const f=document.querySelector(arguments[0]);"
                    + "return f.value.slice(f.selectionStart, f.selectionEnd).replaceAll('\\n', ' ')",
                Form.LETTER);
    assertTrue(
        quote.replace("“", "").startsWith(selected.substring(0, 60)), quote + " for " + selected);
  }

  @Test
  void followsWhatIsTypedAndChosenAndClosesByTheKeyboard() {
    form.open();
    form.enterLetterManually();
    put("Dear Marit,\n\nOur average latency fell.");
    form.press(Keys.F9);
    form.await("a warning", () -> says("verdict").equals("Nearly: 1 warning left"));
    form.press(Keys.ESCAPE);
    form.await("no panel", () -> form.shadow.ofClass("panel").isEmpty());
    assertEquals("cover_letter_text", form.run("return document.activeElement.id"));
    form.press(Keys.F9);
    form.await("the panel", () -> !form.shadow.ofClass("panel").isEmpty());
    form.run("document.querySelector(arguments[0]).focus()", Form.LETTER);
    put("Dear Marit,\n\nThe p99 latency of our queue fell.");
    form.await("no warning", () -> says("verdict").equals("Ready"));
  }

  @Test
  void whatIsChosenHoldsOnTheNextPageToo() {
    try {
      openPanel();
      form.shadow.call(
          chooser("level"),
          "function () {this.value = 'senior'; this.dispatchEvent(new Event('change'))}");
      form.await("what was chosen", () -> form.storedNames("setting").contains("guides letter"));
      openPanel();
      form.await(
          "what was chosen", () -> "senior".equals(form.shadow.call(chooser("level"), VALUE)));
    } finally {
      form.inExtension("chrome.storage.local.remove('setting', arguments[0])");
    }
  }

  @Test
  void aLevelThatALaterVersionKnowsIsLeftAlone() {
    try {
      form.inExtension("chrome.storage.local.set({setting: {level: 'chief'}}, arguments[0])");
      openPanel();
      form.await("the level", () -> "unknown".equals(form.shadow.call(chooser("level"), VALUE)));
      form.await("the verdict", () -> says("verdict").equals("Ready"));
    } finally {
      form.inExtension("chrome.storage.local.remove('setting', arguments[0])");
    }
  }

  @Test
  void oneUndoTakesBackWhatWasTypedBesideTheOpenPanel() {
    openPanel();
    form.run("document.querySelector(arguments[0]).focus()", Form.LETTER);
    String before = form.value(Form.LETTER);
    form.press(" We kept the ledger whole.".repeat(12) + " Our average latency fell.");
    form.await("a warning", () -> says("verdict").contains("1 warning"), () -> says("panel"));
    form.undo();
    assertEquals(before, form.value(Form.LETTER));
  }

  private static void openPanel() {
    form.open();
    form.enterLetterManually();
    put("Dear Marit,\n\nThe p99 latency of our queue fell.");
    form.press(Keys.F9);
    form.await("the panel", () -> !form.shadow.ofClass("panel").isEmpty());
  }

  private static Shadow.Node chooser(String id) {
    return form.shadow.all().stream()
        .filter(node -> id.equals(node.attributes().get("id")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bringsBackWhatStoodThereBefore() {
    form.open();
    form.enterLetterManually();
    String first = "Dear Marit, we rebuilt the outbox of our ledger in May.";
    put(first);
    form.press(Keys.F9);
    form.await("the panel", () -> !form.shadow.ofClass("panel").isEmpty());
    form.run("document.querySelector(arguments[0]).focus()", Form.LETTER);
    put("Hello to everybody who may happen to read this one day or another.");
    form.await("the former text", () -> says("drafts").contains(first), () -> says("panel"));
    form.click(form.shadow.middle(form.first("back")));
    form.await(
        "the former text in the box",
        () -> form.value(Form.LETTER).equals(first),
        () -> form.value(Form.LETTER) + says("panel"));
    form.run("document.querySelector(arguments[0]).focus()", Form.LETTER);
    form.undo();
    assertFalse(form.value(Form.LETTER).equals(first));
  }

  private static void put(String text) {
    form.put(Form.LETTER, text);
  }

  private static String says(String classes) {
    List<String> wanted = List.of(classes.split(" "));
    return form.shadow.all().stream()
        .filter(node -> wanted.stream().allMatch(node::hasClass))
        .map(Shadow.Node::text)
        .reduce("", (all, one) -> all + one + "\n")
        .trim();
  }
}
