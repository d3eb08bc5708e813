package dev.letterlint.extension.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/** One browser with the extension in it for all tests of a class, on the mock job boards. */
@InChromium
abstract class Journey {

  static final Dimension WINDOW = new Dimension(1000, 900);

  static JobBoard board;
  static ChromeDriver driver;
  static Form form;

  @BeforeAll
  static void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      board = new JobBoard();
      driver = Chromium.start(board, WINDOW);
      form = new Form(driver);
    }
  }

  /** What one test leaves in the extension's storage, as a draft, is not there for the next. */
  @BeforeEach
  void forget() {
    form.inExtension("chrome.storage.local.clear(arguments[0])");
  }

  @AfterAll
  static void stop() {
    if (driver != null) {
      driver.quit();
      board.close();
      driver = null;
    }
  }
}
