package dev.letterlint.extension.dom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiled content script as a plain script of the practice page. */
final class ContentScriptTest {

  private static final String LETTER = "document.getElementById('cover_letter_text')";
  private static final String TEXT = "Dear Marit,\\n\\nWe cut average latency from 900 to 300 ms.";
  private static final String MARKS = "__root.querySelectorAll('.marks .warning')";

  /** One page a browser for all tests: starting the engine is slow in HtmlUnit's interpreter. */
  enum Browser {
    CHROME(BrowserVersion.CHROME),
    FIREFOX(BrowserVersion.FIREFOX);

    private final WebClient client;
    private HtmlPage page;

    Browser(BrowserVersion version) {
      client = Pages.client(version);
    }

    private void open() throws IOException {
      page = Pages.greenhouse(client);
      assertNull(run("document.querySelector('letterlint-overlay')"), "drawn before any use");
      run("document.querySelector('[data-testid=cover_letter-text]').click()");
      Pages.settle(client);
    }

    private Object run(String script) {
      return page.executeJavaScript(script).getJavaScriptResult();
    }

    private int number(String script) {
      return ((Number) run(script)).intValue();
    }

    private String text(String selector) {
      return (String) run("__root.querySelector('" + selector + "').textContent");
    }

    /** Writes into the letter in place of what stands there. */
    private void write(String text) {
      String all = LETTER + ".select();" + LETTER + ".focus();";
      run(all + "document.execCommand('insertText', false, '" + text + "')");
      Pages.settle(client);
    }

    private void click(String selector) {
      run("__root.querySelector('" + selector + "').click()");
      Pages.settle(client);
    }
  }

  @BeforeAll
  static void open() throws IOException {
    for (Browser browser : Browser.values()) {
      browser.open();
    }
  }

  @AfterAll
  static void close() {
    Stream.of(Browser.values()).forEach(browser -> browser.client.close());
  }

  @ParameterizedTest
  @EnumSource
  void marksAFindingInAFieldThatAppears(Browser in) {
    in.write(TEXT);
    assertEquals(1, in.number(MARKS + ".length"));
    assertEquals("1 finding", in.text(".badge"));
    assertEquals("200px", in.run(MARKS + "[0].style.left"));
    assertEquals("150px", in.run(MARKS + "[0].style.width"));
  }

  @ParameterizedTest
  @EnumSource
  void everythingLivesInAClosedRootUnderTheDocumentElement(Browser in) {
    in.write(TEXT);
    assertEquals("closed", in.run("window.__mode"));
    assertEquals("HTML", in.run("document.querySelector('letterlint-overlay').parentNode.tagName"));
    assertEquals(1, in.number("document.querySelectorAll('letterlint-overlay').length"));
  }

  @ParameterizedTest
  @EnumSource
  void theCardSaysWhyAndItsFixReachesThePagesState(Browser in) {
    in.write(TEXT);
    in.click(".badge");
    assertEquals("Warning", in.text(".card .severity"));
    assertFalse(in.text(".card .why").isEmpty());
    in.click(".card .fix");
    assertEquals(
        "Dear Marit,\n\nWe cut p99 latency from 900 to 300 ms.",
        in.run("window.__state.cover_letter_text"));
    assertEquals(0, in.number(MARKS + ".length"));
    assertNull(in.run("__root.querySelector('.card')"));
  }

  @ParameterizedTest
  @EnumSource
  void ignoringTakesTheMarkAwayForGood(Browser in) {
    String text = "The other day average latency went up again.";
    in.write(text);
    in.click(".badge");
    in.click(".card .ignore");
    assertEquals(0, in.number(MARKS + ".length"));
    in.write(text + " Indeed.");
    assertEquals(0, in.number(MARKS + ".length"));
  }

  @ParameterizedTest
  @EnumSource
  void aReplacedFieldIsMarkedAgain(Browser in) {
    in.write(TEXT);
    in.run("window.__recreate('cover_letter_text')");
    Pages.settle(in.client);
    assertEquals(1, in.number("__root.querySelectorAll('.layer').length"));
    assertEquals(1, in.number(MARKS + ".length"));
  }

  @ParameterizedTest
  @EnumSource
  void captchaFieldsAreNotRead(Browser in) {
    String captcha = "document.querySelector('.g-recaptcha-response')";
    in.run(captcha + ".style.display='block';" + captcha + ".value='average latency'");
    in.write(TEXT);
    assertEquals(1, in.number("__root.querySelectorAll('.layer').length"));
  }

  @ParameterizedTest
  @EnumSource
  void anUnfinishedCompositionIsNotLinted(Browser in) {
    in.write("");
    in.run(LETTER + ".dispatchEvent(new Event('compositionstart'))");
    in.write("Our average latency fell.");
    assertEquals(0, in.number(MARKS + ".length"));
    in.run(LETTER + ".dispatchEvent(new Event('compositionend'))");
    Pages.settle(in.client);
    assertEquals(1, in.number(MARKS + ".length"));
  }
}
