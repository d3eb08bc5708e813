package dev.letterlint.extension.dom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled content script as a plain script of the practice page. */
final class ContentScriptTest {

  private static final String LETTER = "document.getElementById('cover_letter_text')";
  private static final String TEXT = "Dear Marit,\\n\\nWe cut average latency from 900 to 300 ms.";

  static Stream<BrowserVersion> browsers() {
    return Stream.of(BrowserVersion.CHROME, BrowserVersion.FIREFOX);
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void drawsNothingBeforeThereIsText(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = Pages.greenhouse(client);
      assertNull(run(page, "document.querySelector('letterlint-overlay')"));
    }
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void marksAFindingInAFieldThatAppears(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = written(client);
      assertEquals("closed", run(page, "window.__mode"));
      assertEquals(1, number(page, "__root.querySelectorAll('.marks .warning').length"));
      assertEquals("1 finding", run(page, "__root.querySelector('.badge').textContent"));
      assertEquals(
          "left:200px", run(page, mark() + ".style.cssText.replace(/ /g,'').split(';')[0]"));
      assertEquals("150px", run(page, mark() + ".style.width"));
    }
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void theHostHangsUnderTheDocumentElement(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = written(client);
      String parent = "document.querySelector('letterlint-overlay').parentNode.tagName";
      assertEquals("HTML", run(page, parent));
    }
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void theCardSaysWhyAndItsFixReachesThePagesState(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = written(client);
      run(page, "__root.querySelector('.badge').click()");
      assertEquals("Warning", run(page, "__root.querySelector('.card .severity').textContent"));
      assertNotNull(run(page, "__root.querySelector('.card .why').firstChild"));
      run(page, "__root.querySelector('.card .fix').click()");
      Pages.settle(client);
      assertEquals(
          "Dear Marit,\n\nWe cut p99 latency from 900 to 300 ms.",
          run(page, "window.__state.cover_letter_text"));
      assertEquals(0, number(page, "__root.querySelectorAll('.marks i').length"));
      assertNull(run(page, "__root.querySelector('.card')"));
      assertEquals("Checked", run(page, "__root.querySelector('.badge').textContent"));
    }
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void ignoringTakesTheMarkAway(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = written(client);
      run(page, "__root.querySelector('.badge').click()");
      run(page, "__root.querySelector('.card .ignore').click()");
      Pages.settle(client);
      assertEquals(0, number(page, "__root.querySelectorAll('.marks i').length"));
    }
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void aReplacedFieldIsMarkedAgain(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = written(client);
      run(page, "window.__recreate('cover_letter_text')");
      Pages.settle(client);
      assertEquals(1, number(page, "__root.querySelectorAll('.layer').length"));
      assertEquals(1, number(page, "__root.querySelectorAll('.marks .warning').length"));
    }
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void captchaFieldsAreNotRead(BrowserVersion version) throws IOException {
    try (WebClient client = Pages.client(version)) {
      HtmlPage page = Pages.greenhouse(client);
      String captcha = "document.querySelector('.g-recaptcha-response')";
      run(page, captcha + ".style.display='block';" + captcha + ".value='average latency'");
      write(client, page, "");
      assertEquals(1, number(page, "__root.querySelectorAll('.layer').length"));
    }
  }

  private static HtmlPage written(WebClient client) throws IOException {
    HtmlPage page = Pages.greenhouse(client);
    write(client, page, TEXT);
    return page;
  }

  private static void write(WebClient client, HtmlPage page, String text) {
    run(page, "document.querySelector('[data-testid=cover_letter-text]').click()");
    Pages.settle(client);
    run(page, LETTER + ".focus(); document.execCommand('insertText', false, '" + text + "')");
    Pages.settle(client);
  }

  private static String mark() {
    return "__root.querySelector('.marks .warning')";
  }

  private static Object run(HtmlPage page, String script) {
    return page.executeJavaScript(script).getJavaScriptResult();
  }

  private static int number(HtmlPage page, String script) {
    return ((Number) run(page, script)).intValue();
  }
}
