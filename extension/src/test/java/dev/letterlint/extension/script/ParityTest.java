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

/**
 * The compiled script says what the JVM says, in a runtime that is everywhere: HtmlUnit. It
 * interprets, so it gets a sample; Chromium gets all.
 */
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
  void onExamples() {
    agreement.on(Cases.oneIn(25, Cases.examples()));
  }

  @Test
  void onTextsThatHaveTheirMarksInFiles() throws IOException {
    agreement.on(Cases.oneIn(8, Cases.written()));
  }

  @Test
  void onRandomTexts() {
    agreement.on(Cases.random(10));
  }

  @Test
  void onLettersOfTheCorpusAndTheGuide() throws IOException {
    agreement.on(Cases.oneIn(20, Cases.material()));
  }

  @Test
  void onRandomEdits() {
    agreement.onEdits(Cases.random(2).get(1), 11, 15);
  }
}
