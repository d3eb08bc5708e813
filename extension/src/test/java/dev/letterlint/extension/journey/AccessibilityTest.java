package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that Letterlint shows keeps people from using it, by axe-core's rules. No script sees
 * into its closed shadow roots, so the same components stand in open ones here.
 */
final class AccessibilityTest extends InspectedJourney {

  private static final String OPENING =
      """
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (how) {
        return attach.call(this, {...how, mode: 'open'});
      };
      """;

  private static final String OVERLAY = "letterlint-overlay";

  /** The first element of a class that is shown in any open shadow root. */
  private static final String FIND =
      """
      (function find(root) {
        for (const one of root.querySelectorAll('*')) {
          const found = one.matches('.%s:not([hidden])') && root !== document
              ? one : one.shadowRoot && find(one.shadowRoot);
          if (found) {
            return found;
          }
        }
        return null;
      })(document)
      """;

  @Override
  Path unpacked() throws IOException {
    return CopiedExtension.into(folder, OPENING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void marksCardAndPanelInAForm(String theme) throws Exception {
    openLetter(theme);
    put(Letters.one() + " It is a [good] fit, and the average latency fell.");
    await("badge");
    page.press("F8", 119, 0);
    await("card");
    assertEquals("", Axe.violations(page, OVERLAY));
    page.press("Escape", 27, 0);
    page.press("F9", 120, 0);
    await("verdict");
    assertEquals("", Axe.violations(page, OVERLAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theMenuOfSnippetsInAForm(String theme) {
    openLetter(theme);
    inPage(
        "chrome.runtime.sendMessage({ask: 'put', body: JSON.stringify("
            + "{type: 'snippet', title: 'Ledger', text: 'I keep ledgers.', part: 'anchor'})})");
    page.press("/", 191, 2);
    await("item");
    assertEquals("", Axe.violations(page, OVERLAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theOfferOfADraft(String theme) {
    openLetter(theme);
    put("Dear Marit, we rebuilt the outbox of our ledger in May.");
    await("badge");
    page.run(LETTER + ".value = ''");
    await("offer");
    assertEquals("", Axe.violations(page, OVERLAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void thePageBehindTheButton(String theme) {
    openLetter(theme);
    put("Our average latency fell.");
    await("badge");
    InspectedPage popup = browser.click(extension);
    popup.preferTheme(theme);
    popup.run("document.querySelector('details').open = true");
    browser.await(
        "the field", () -> popup.run("document.querySelectorAll('#fields li').length").asInt() > 0);
    assertEquals("", Axe.violations(popup, "html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void thePageForSnippets(String theme) {
    InspectedPage own = browser.tab("chrome-extension://" + extension + "/options.html");
    own.preferTheme(theme);
    own.keepPicture("options-" + theme);
    assertEquals("", Axe.violations(own, "html"));
  }

  @Test
  void axeFindsWhatIsWrong() {
    InspectedPage own = browser.tab("chrome-extension://" + extension + "/popup.html");
    own.run("document.querySelector('#search').removeAttribute('aria-label')");
    own.run("document.querySelector('#search').removeAttribute('placeholder')");
    own.run("document.querySelector('#version').style.color = '#eee'");
    String found = Axe.violations(own, "html");
    assertEquals(true, found.contains("label: <input") && found.contains("contrast"), found);
  }

  private void openLetter(String theme) {
    page.openLetter("https://" + JobBoard.HOST + JobBoard.JOB + "?theme=" + theme);
  }

  private void put(String text) {
    page.send("Input.insertText", Map.of("text", text));
  }

  private void inPage(String expression) {
    InspectedPage popup = browser.click(extension);
    popup.run(expression);
    popup.close();
  }

  private void await(String className) {
    browser.await(className, () -> page.run("!!" + FIND.formatted(className)).asBoolean());
  }
}
