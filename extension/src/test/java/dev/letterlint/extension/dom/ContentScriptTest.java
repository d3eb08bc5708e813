package dev.letterlint.extension.dom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
  private static final String TEXT = "Our average latency fell.";
  private static final String MARKS =
      "(window.__root ? __root.querySelectorAll('.marks .warning') : [])";
  private static final String STATE = "window.__state.cover_letter_text";
  private static final int PATIENCE_SECONDS = 60;

  /** One page a browser for all tests: HtmlUnit interprets, and starting takes its time. */
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
      await(LETTER);
    }

    private Object run(String script) {
      return page.executeJavaScript(script).getJavaScriptResult();
    }

    private int number(String script) {
      return ((Number) run(script)).intValue();
    }

    /** Waits until a condition in the page holds. */
    private void await(String condition) {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (!Boolean.TRUE.equals(run("Boolean(" + condition + ")"))) {
        assertTrue(System.nanoTime() < deadline, "Waited in vain for " + condition);
        client.waitForBackgroundJavaScript(20);
      }
    }

    private void awaitMarks(int count) {
      await(MARKS + ".length == " + count);
    }

    private String text(String selector) {
      return (String) run("__root.querySelector('" + selector + "').textContent");
    }

    /** Writes into the letter in place of what stands there. */
    private void write(String text) {
      String all = LETTER + ".focus();" + LETTER + ".select();";
      run(all + "document.execCommand('insertText', false, '" + text + "')");
    }

    private void click(String selector) {
      await("__root.querySelector('" + selector + "')");
      run("__root.querySelector('" + selector + "').click()");
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
    in.awaitMarks(1);
    assertEquals("1 finding", in.text(".badge"));
    assertEquals("40px", in.run(MARKS + "[0].style.left"));
    assertEquals("150px", in.run(MARKS + "[0].style.width"));
  }

  @ParameterizedTest
  @EnumSource
  void everythingLivesInAClosedRootUnderTheDocumentElement(Browser in) {
    in.write(TEXT);
    in.awaitMarks(1);
    assertEquals("closed", in.run("window.__mode"));
    assertEquals("HTML", in.run("document.querySelector('letterlint-overlay').parentNode.tagName"));
    assertEquals(1, in.number("document.querySelectorAll('letterlint-overlay').length"));
  }

  @ParameterizedTest
  @EnumSource
  void theCardSaysWhyAndItsFixReachesThePagesState(Browser in) {
    in.write(TEXT);
    in.awaitMarks(1);
    in.click(".badge");
    in.await("__root.querySelector('.card:not([hidden])')");
    assertEquals("Warning", in.text(".card .severity"));
    assertFalse(in.text(".card .why").isEmpty());
    in.click(".card .fix");
    in.await(STATE + " == 'Our [p95 or p99] latency fell.'");
    in.awaitMarks(0);
    in.await("!__root.querySelector('.card:not([hidden])')");
  }

  @ParameterizedTest
  @EnumSource
  void ignoringTakesTheMarkAwayForGood(Browser in) {
    String text = "The other day our average latency went up again.";
    in.write(text);
    in.awaitMarks(1);
    in.click(".badge");
    in.click(".card .ignore");
    in.awaitMarks(0);
    in.write("My average latency.\\n" + text);
    in.awaitMarks(1);
    assertEquals("30px", in.run(MARKS + "[0].style.left"));
  }

  @ParameterizedTest
  @EnumSource
  void aReplacedFieldIsMarkedAgain(Browser in) {
    in.write(TEXT);
    in.awaitMarks(1);
    in.run("__root.querySelector('.layer').id = 'old'; window.__recreate('cover_letter_text')");
    in.await("!__root.querySelector('#old')");
    in.awaitMarks(1);
    assertEquals(1, in.number("__root.querySelectorAll('.layer').length"));
  }

  @ParameterizedTest
  @EnumSource
  void captchaFieldsAreNotRead(Browser in) {
    String captcha = "document.querySelector('.g-recaptcha-response')";
    in.run(captcha + ".style.display='block';" + captcha + ".value='average latency'");
    in.write(TEXT);
    in.awaitMarks(1);
    assertEquals(1, in.number("__root.querySelectorAll('.layer').length"));
  }

  @ParameterizedTest
  @EnumSource
  void aResumeSaysWhyItIsNotCheckedWhereItsScriptCannotCome(Browser in) {
    in.run("document.querySelector('[data-testid=resume-text]').click()");
    in.await("document.getElementById('resume_text')");
    in.run("document.getElementById('resume_text').focus()");
    in.run("document.execCommand('insertText', false, '- Responsible for backups')");
    String state =
        "Not checked: The extension is not at work here. Where it is installed, reload the page.";
    in.await(
        "[...__root.querySelectorAll('.badge.blank')].some(b => b.textContent == '" + state + "')");
    in.run("document.querySelector('.link--button').click()");
    in.await("!document.getElementById('resume_text')");
  }

  @ParameterizedTest
  @EnumSource
  void aPanelThatCannotComeSaysWhyForAllToSee(Browser in) {
    in.write(TEXT);
    in.awaitMarks(1);
    in.run(LETTER + ".dispatchEvent(new KeyboardEvent('keydown', {key: 'F9', bubbles: true}))");
    in.await("__root.querySelector('.card.last')");
    in.run(LETTER + ".dispatchEvent(new KeyboardEvent('keydown', {key: 'F9', bubbles: true}))");
    assertEquals(1, in.number("__root.querySelectorAll('.card.last').length"));
    assertEquals(
        true,
        in.run(
            "__root.querySelector('.card.last').textContent.includes('not at work here')"
                + " && __root.querySelector('.voice').textContent.includes('not at work here')"));
    in.run("__root.querySelector('.card.last button').click()");
    assertEquals(0, in.number("__root.querySelectorAll('.card.last').length"));
    in.awaitMarks(1);
  }

  @ParameterizedTest
  @EnumSource
  void anUnfinishedCompositionIsNotLinted(Browser in) {
    in.write("Fine.");
    in.await("__root.querySelector('.badge').textContent == 'Checked'");
    in.run(LETTER + ".dispatchEvent(new Event('compositionstart'))");
    in.write(TEXT);
    in.await("__root.querySelector('.badge').textContent == 'Checking…'");
    assertEquals(0, in.number(MARKS + ".length"));
    in.run(LETTER + ".dispatchEvent(new Event('compositionend'))");
    in.awaitMarks(1);
  }
}
