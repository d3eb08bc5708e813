package dev.letterlint.extension.journey;

import dev.letterlint.extension.script.Agreement;
import dev.letterlint.extension.script.Case;
import dev.letterlint.extension.script.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/** The compiled script says what the JVM says, on every example, text and edit, in Chromium. */
@InChromium
final class ParityInChromiumTest {

  private static JobBoard board;
  private static ChromeDriver driver;
  private static Agreement agreement;

  @BeforeAll
  static void loadTheScript() throws Exception {
    if (Chromium.missing().isEmpty()) {
      board = new JobBoard();
      driver = Chromium.start(board, new Dimension(800, 600));
      driver.get("about:blank");
      driver.executeScript(Files.readString(Path.of(System.getProperty("letterlint.script"))));
      agreement =
          new Agreement(
              expression -> String.valueOf(driver.executeScript("return (" + expression + ")")));
    }
  }

  @AfterAll
  static void stop() {
    if (driver != null) {
      driver.quit();
      board.close();
    }
  }

  @Test
  void onEveryExampleOfEveryRule() {
    agreement.on(Cases.examples());
  }

  @Test
  void onEveryTextThatHasItsMarksInAFile() throws IOException {
    agreement.on(Cases.written());
  }

  @Test
  void onRandomTexts() {
    agreement.on(Cases.random(300));
  }

  @Test
  void onTheCorpusAndTheGuidesLetters() throws IOException {
    agreement.on(Cases.material());
  }

  @Test
  void onRandomEdits() {
    for (Case first : Cases.random(12)) {
      agreement.onEdits(first, 11, 100);
    }
  }
}
