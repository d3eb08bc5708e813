package dev.letterlint.extension.dom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code letterlint.js} as other scripts use it. */
final class ScriptTest {

  private static final String TEXT = "'Now average latency fell.'";

  private static WebClient client;
  private static HtmlPage page;

  @BeforeAll
  static void open() throws IOException {
    client = Pages.client(BrowserVersion.CHROME);
    page = Pages.script(client);
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void lintsATextToPlainValues() {
    String value =
        evaluate("return JSON.stringify(Letterlint.lint(" + TEXT + ", {kind: 'answer'}))");
    assertTrue(value.startsWith("{\"kind\":\"answer\",\"level\":"), value);
    assertTrue(
        value.contains(
            "\"rule\":\"metric.average-latency\",\"severity\":\"warning\",\"start\":4,\"end\":19,"
                + "\"text\":\"average latency\""),
        value);
    assertTrue(
        value.contains("\"fixes\":[{\"start\":4,\"end\":19,\"text\":\"[p95 or p99] latency\""),
        value);
  }

  @Test
  void followsTheEditsOfASession() {
    String session = "const s = Letterlint.open(" + TEXT + "); const c = s.edit(4, 7, 'median');";
    assertEquals(
        "0 1 metric.average-latency 0",
        evaluate(
            session
                + "return [c.added.length, c.removed.length, c.removed[0].rule, s.findings().length]"
                + ".join(' ')"));
  }

  @Test
  void aSessionFindsWhatAFreshLintFinds() {
    assertEquals(
        "true",
        evaluate(
            "const t = "
                + TEXT
                + "; const s = Letterlint.open(''); s.edit(0, 0, t);"
                + "return String(JSON.stringify(s.findings()) === JSON.stringify(Letterlint.lint(t).findings)"
                + " && JSON.stringify(s.checks()) === JSON.stringify(Letterlint.lint(t).checks))"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kind: 'novel'}        | kind is \"novel\"; it must be letter, resume, answer or file.",
        "{level: 'staff'}       | level is \"staff\"; it must be junior, mid or senior.",
        "{guides: ['own','x']}  | guides is \"x\"; it must be jobjourney, laddro, careerbldr, skillexchange, own.",
        "{guides: 'own, x'}     | guides is \"x\"; it must be jobjourney, laddro, careerbldr, skillexchange, own.",
        "{maxLength: -1}        | maxLength is \"-1\"; it must be a whole number from 0.",
        "{title: 7}             | title must be a string.",
        "7                      | options must be an object."
      })
  void refusesAnUnknownValueAndSaysWhatIsAllowed(String options, String message) {
    assertEquals(
        message,
        evaluate(
            "try { Letterlint.lint('', "
                + options
                + "); } catch (e) {"
                + " return e instanceof Error ? e.message : 'no Error' }"));
  }

  @Test
  void readsGuidesAsAListOrAsWords() {
    assertEquals(
        "0 1 1",
        evaluate(
            "const n = g => Letterlint.lint("
                + TEXT
                + ", {guides: g}).findings.length;"
                + "return [n('careerbldr'), n(['jobjourney']), n('careerbldr, jobjourney')].join(' ')"));
  }

  private static String evaluate(String script) {
    return String.valueOf(
        page.executeJavaScript("(() => {" + script + "})()").getJavaScriptResult());
  }
}
