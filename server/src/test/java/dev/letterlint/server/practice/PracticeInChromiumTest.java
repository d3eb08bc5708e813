package dev.letterlint.server.practice;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.ServerTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class PracticeInChromiumTest {

  private static final String TEXT = "We cut average latency from 900 to 300 ms.";

  private static final Pattern BADGE = Pattern.compile("[1-9] findings?\\b");

  private final int port;
  private ChromeDriver browser;

  PracticeInChromiumTest(@LocalServerPort int port) {
    this.port = port;
  }

  @BeforeEach
  void openThePracticeForm() {
    browser = Chromium.start();
    browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    browser.get("http://127.0.0.1:" + port + "/");
    browser.findElement(By.linkText("Open the practice form")).click();
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void lintsWithoutTheExtensionUnderTheStrictPolicy() {
    type(TEXT);
    await().atMost(Duration.ofSeconds(20)).until(() -> BADGE.matcher(inspected()).find());
    assertEquals(List.of(), complaints());
  }

  @Test
  void opensThePanelWithoutTheExtension() {
    type(TEXT);
    await().atMost(Duration.ofSeconds(20)).until(() -> BADGE.matcher(inspected()).find());
    browser.findElement(By.id("cover_letter_text")).sendKeys(Keys.F9);
    await().atMost(Duration.ofSeconds(20)).until(() -> inspected().contains("Ready to send?"));
    assertEquals(List.of(), complaints());
  }

  @Test
  void showsBackWhatWasTyped() {
    type(TEXT);
    click(browser.findElement(By.cssSelector("#application-form [type=submit]")));
    WebElement shown = browser.findElement(By.cssSelector(".confirmation pre"));
    await().atMost(Duration.ofSeconds(20)).until(shown::isDisplayed);
    assertTrue(shown.getText().contains(TEXT), shown.getText());
    assertEquals(List.of(), complaints());
  }

  private void type(String text) {
    click(browser.findElement(By.cssSelector("[data-testid=cover_letter-text]")));
    browser.findElement(By.id("cover_letter_text")).sendKeys(text);
  }

  private void click(WebElement button) {
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
  }

  /** The page with its closed shadow roots, as only the inspector sees it. */
  private String inspected() {
    return browser
        .executeCdpCommand("DOM.getDocument", Map.of("depth", -1, "pierce", true))
        .toString();
  }

  private List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }
}
