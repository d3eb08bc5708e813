package dev.letterlint.extension.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The compiled script says what the JVM says, in a runtime that is everywhere: HtmlUnit. */
class ParityTest {

  private static WebClient client;
  private static Agreement agreement;

  @BeforeAll
  static void loadTheScript() throws IOException {
    client = new WebClient(BrowserVersion.CHROME);
    HtmlPage page = client.loadHtmlCodeIntoCurrentWindow("<html><body></body></html>");
    page.executeJavaScript(Files.readString(Path.of(System.getProperty("letterlint.script"))));
    agreement =
        new Agreement(
            expression -> String.valueOf(page.executeJavaScript(expression).getJavaScriptResult()));
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void onEveryExampleOfEveryRule() {
    agreement.on(Cases.examples());
  }

  @Test
  void onRandomTexts() {
    agreement.on(Cases.random(200));
  }

  @Test
  void onTheCorpusAndTheGuidesLetters() throws IOException {
    agreement.on(Cases.material());
  }

  @Test
  void onRandomEdits() {
    for (Case first : Cases.random(6)) {
      agreement.onEdits(first, 11, 50);
    }
  }
}
