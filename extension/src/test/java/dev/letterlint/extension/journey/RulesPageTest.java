package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person wants otherwise of single rules, set in the extension's page, in an open form. */
final class RulesPageTest extends InspectedJourney {

  private static final String TEXT = "Our average latency fell.";
  private static final String LEVEL =
      "document.querySelector('[aria-label=\"Level of metric.average-latency\"]')";

  @Test
  void aLevelAndAnOffReachAnOpenFormAndStay() {
    page.openLetter(FORM);
    page.send("Input.insertText", Map.of("text", TEXT));
    awaitBadge("warning", "1 finding");
    InspectedPage own = openRules();
    search(own, "average-latency");
    browser.await("the rule", () -> own.run("!!" + LEVEL).asBoolean());
    set(own, "error");
    awaitBadge("error", "1 finding");
    set(own, "off");
    awaitBadge("clean", "Checked");
    assertEquals(TEXT, value());
    own.open("chrome-extension://" + extension + "/options.html");
    browser.await("what was set", () -> own.run("!!" + LEVEL).asBoolean());
    assertEquals("off", own.run(LEVEL + ".value").asString());
    set(own, "");
    awaitBadge("warning", "1 finding");
    browser.await(
        "an empty store",
        () ->
            own.run("chrome.storage.local.get('override')").toString().equals("{\"override\":{}}"));
  }

  @Test
  void theListSaysWhatCanBeSet() {
    InspectedPage own = openRules();
    assertTrue(own.run("document.querySelector('#rules-back').hidden").asBoolean());
    assertTrue(own.run("document.querySelector('#rules-changed').hidden").asBoolean());
    search(own, "no rule has these words");
    browser.await("none", () -> text(own, "#rule-list").equals("No rule has these words."));
    search(own, "average-latency");
    browser.await("the rule", () -> own.run("!!" + LEVEL).asBoolean());
    assertEquals("as it comes: warning", own.run(LEVEL + ".options[0].textContent").asString());
    assertEquals("", Axe.violations(own, "html"));
    search(own, "");
    browser.await("none set", () -> text(own, "#rule-list").equals("All rules are as they came."));
    assertFalse(text(own, "#rules-in-use").contains("since"));
  }

  private InspectedPage openRules() {
    InspectedPage own = browser.tab("chrome-extension://" + extension + "/options.html");
    browser.await(
        "the version",
        () ->
            text(own, "#rules-in-use").equals("In use: version 1, which came with the extension."));
    return own;
  }

  private static void search(InspectedPage own, String words) {
    own.run(
        "(box => { box.value = '"
            + words
            + "'; box.dispatchEvent(new Event('input')); })(document.querySelector('#rule-search'))");
  }

  private static void set(InspectedPage own, String level) {
    own.run(
        "(box => { box.value = '"
            + level
            + "'; box.dispatchEvent(new Event('change')); })("
            + LEVEL
            + ")");
  }

  private static String text(InspectedPage own, String css) {
    return own.run("document.querySelector('" + css + "').textContent").asString();
  }

  private void awaitBadge(String worth, String state) {
    awaitShown("badge light " + worth + ": " + state);
  }
}
