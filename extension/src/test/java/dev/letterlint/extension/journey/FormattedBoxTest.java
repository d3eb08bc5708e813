package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Formatted text boxes: read where a person asks for it, with nothing put into them. */
final class FormattedBoxTest extends InspectedJourney {

  private static final String FORMATTED =
      """
      const box = document.createElement('div');
      box.id = 'formatted';
      box.contentEditable = true;
      box.style.cssText = 'width: 500px; padding: 10px; font: 20px sans-serif; background: #fff';
      const parts = [['p', 'Dear Marit,'], ['p', 'Our average latency of the endpoint fell.']];
      for (const [tag, text] of parts) {
        const part = document.createElement(tag);
        part.textContent = text;
        box.append(part);
      }
      document.body.prepend(box);
      scrollTo(0, 0);
      """;

  /** Makes the box of little height and much text. */
  private static final String LONG =
      """
      (box => {
        box.style.height = '120px';
        box.style.overflow = 'auto';
        for (let i = 0; i < 30; i++) {
          const part = document.createElement('p');
          part.textContent = 'It holds.';
          box.append(part);
        }
        box.focus();
      })(document.querySelector('#formatted'))
      """;

  private static final String FORMATTED_HTML = "document.querySelector('#formatted').innerHTML";

  private static final String FORMATTED_CARET =
      "(s => s.anchorNode.data + s.anchorOffset + s.isCollapsed)(getSelection())";

  /** Where the browser puts it into a box that gets the focus. */
  private static final String CARET = "Dear Marit,0true";

  @Test
  void aFormattedBoxOfASystemThatHasNoneIsLeftAlone() {
    page.openLetter(FORM);
    page.run(FORMATTED);
    page.run("document.querySelector('#formatted').focus()");
    awaitShown(
        "badge light blank: Not checked: its text is formatted, and only plain text boxes can be"
            + " read");
  }

  @Test
  void aFormattedBoxIsMarkedAndMendedWithNothingPutIntoIt() {
    page.openLetter(ELSEWHERE);
    makeUnknown();
    page.run(FORMATTED);
    page.run("document.querySelector('#formatted').focus()");
    checkThisBox();
    awaitShown("badge light warning: 1 finding");
    String before = page.run(FORMATTED_HTML).asString();
    Rectangle words = words();
    browser.await(
        "a mark under the words",
        () -> {
          Rectangle mark = page.look().around(Pixels.WARNING, grown(words));
          return mark != null && Pixels.isAsWide(mark, words, 2);
        });
    page.keepPicture("formatted-marked");
    mendFormatted();
    assertEquals(
        before.replace("average latency", "[p95 or p99] latency"),
        page.run(FORMATTED_HTML).asString());
    assertEquals(CARET, page.run(FORMATTED_CARET).asString());
    browser.await("no mark", () -> page.look().around(Pixels.WARNING, grown(words())) == null);
    page.press("z", 90, 2, "undo");
    assertEquals(before, page.run(FORMATTED_HTML).asString());
    awaitShown("badge light warning: 1 finding");
  }

  @Test
  void f8ScrollsAFormattedBoxToItsMark() {
    page.openLetter(ELSEWHERE);
    makeUnknown();
    page.run(FORMATTED);
    page.run(LONG);
    checkThisBox();
    browser.await(
        "a mark", () -> page.shown().stream().anyMatch(one -> one.startsWith("badge light warn")));
    page.run("document.querySelector('#formatted').scrollTop = 10000");
    assertFalse(window().contains(words()));
    page.press("F8", 119, 0);
    browser.await("the words in view", () -> window().contains(words()));
  }

  /** What the box shows of its text. */
  private Rectangle window() {
    JsonNode box =
        page.run(
            "(b => [b.x, b.y, b.width, b.height])"
                + "(document.querySelector('#formatted').getBoundingClientRect())");
    return rectangle(box);
  }

  private void mendFormatted() {
    page.press("F8", 119, 0);
    browser.await(
        "the card",
        () -> page.shown().stream().anyMatch(shown -> shown.startsWith("card light warning")));
    page.keepPicture("formatted-card");
    page.press("Enter", 13, 0);
    browser.await(
        "the mended text", () -> page.run(FORMATTED_HTML).asString().contains("[p95 or p99]"));
  }

  /** Where the browser has laid out the words of the fault. */
  private Rectangle words() {
    JsonNode box =
        page.run(
            """
            (() => {
              const walker = document.createTreeWalker(document.querySelector('#formatted'), 4);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.search(/average latency|\\[p95 or p99\\] latency/);
                if (at >= 0) {
                  const range = new Range();
                  range.setStart(node, at);
                  range.setEnd(node, node.data.indexOf('latency') + 7);
                  const box = range.getBoundingClientRect();
                  return [box.x, box.y, box.width, box.height];
                }
              }
            })()
            """);
    return rectangle(box);
  }

  private static Rectangle rectangle(JsonNode box) {
    return new Rectangle(
        box.get(0).asInt(), box.get(1).asInt(), box.get(2).asInt(), box.get(3).asInt());
  }

  private static Rectangle grown(Rectangle box) {
    Rectangle grown = new Rectangle(box);
    grown.grow(6, 6);
    return grown;
  }
}
