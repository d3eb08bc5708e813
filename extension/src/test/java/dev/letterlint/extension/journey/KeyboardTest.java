package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole way by the keyboard, and what screen readers are told on it. */
final class KeyboardTest extends InspectedJourney {

  private static final String TEXT = "Our average latency fell.\nI am a team player.\n";
  private static final int MOST_TABS = 60;

  @Test
  void throughCardPanelAndBackIntoTheField() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 2 findings");
    assertEquals("", voice(), "nobody is told of what is being written");
    throughTheCard();
    throughThePanel();
    assertEquals("cover_letter_text", page.run("document.activeElement.id").asString());
    page.type("!");
    assertTrue(value().contains("!"));
  }

  private void throughTheCard() {
    page.press("F8", 119, 0);
    browser.await("a fix", () -> page.focused().contains("p95 or p99"));
    tabTo("Next finding");
    page.press("Enter", 13, 0);
    browser.await("the next finding", () -> !shown("number: 2 of 2").isEmpty());
    tabTo("Previous finding");
    page.press("Enter", 13, 0);
    browser.await("a fix", () -> page.focused().contains("p95 or p99"));
    page.press("Enter", 13, 0);
    browser.await("the mended text", () -> value().contains("[p95 or p99] latency"));
    browser.await("what was done", () -> voice().startsWith("Done. "));
    assertEquals("cover_letter_text", page.run("document.activeElement.id").asString());
  }

  private void throughThePanel() {
    page.press("F9", 120, 0);
    browser.await("the panel", () -> !shown("verdict ").isEmpty());
    browser.await("its focus", () -> page.focused().startsWith("Letterlint: is it ready"));
    tabTo("Close the panel");
    tabTo("Go through the findings");
    page.press("Escape", 27, 0);
    browser.await("no panel", () -> shown("verdict ").isEmpty());
  }

  @Test
  void thePageBehindTheButton() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 2 findings");
    page = browser.click(extension);
    browser.await(
        "the site", () -> page.run("!document.querySelector('#switch').disabled").asBoolean());
    List<String> path = tabThrough();
    List<String> wanted =
        List.of(
            "Check the fields of this site",
            "Search snippets",
            "All snippets",
            "Check this box",
            "Ignored findings, own words, drafts",
            "First steps",
            "Privacy");
    assertEquals(wanted, path);
  }

  @Test
  void announcementsArePolite() {
    page.openLetter(FORM);
    page.type(TEXT);
    awaitShown("badge light warning: 2 findings");
    page.press("F9", 120, 0);
    browser.await("the panel", () -> !shown("verdict ").isEmpty());
    List<String> live = new ArrayList<>();
    for (JsonNode node : page.send("Accessibility.getFullAXTree", Map.of()).at("/nodes")) {
      for (JsonNode property : node.path("properties")) {
        if (property.at("/name").asString().equals("live")) {
          live.add(property.at("/value/value").asString());
        }
      }
    }
    assertFalse(live.isEmpty());
    assertTrue(live.stream().allMatch(one -> one.equals("polite")), live.toString());
  }

  private void tabTo(String name) {
    for (int tabs = 0; tabs < MOST_TABS && !page.focused().equals(name); tabs++) {
      page.press("Tab", 9, 0);
    }
    assertEquals(name, page.focused());
  }

  /** Everything that has a name, once, from the start of a page. */
  private List<String> tabThrough() {
    List<String> names = new ArrayList<>();
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      page.press("Tab", 9, 0);
      String name = page.focused();
      if (names.contains(name)) {
        return names;
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** What was last said to those who listen. */
  private String voice() {
    return shown("voice: ").get(0).substring("voice: ".length());
  }

  private List<String> shown(String start) {
    return page.shown().stream().filter(one -> one.startsWith(start)).toList();
  }
}
