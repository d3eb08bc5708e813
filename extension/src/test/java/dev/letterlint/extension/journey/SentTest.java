package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What goes out with an application is kept, and what it leaves in the next one is found. */
final class SentTest extends Journey {

  private static final String LINE = "Your ledger at Tallyhaven is what I would keep whole.";
  private static final String TEXT =
      "Dear Marit,\n\nWe rebuilt the outbox of our ledger in May, and nobody was paged for it since"
          + " then. "
          + LINE;

  private static final String KEPT =
      "const done=arguments[0];"
          + "chrome.storage.local.get('sent', f => done(Object.values(f.sent || {})"
          + ".map(one => one.company + '|' + one.role + '|' + one.field)))";

  @ParameterizedTest
  @CsvSource({
    "GREENHOUSE,Tallyhaven",
    "GREENHOUSE_CLASSIC,Corvane",
    "LEVER_AFTER_ITS_POSTING,Kestrelgrid",
    "ASHBY_STRAIGHT_TO_THE_FORM,Halbeck"
  })
  void whatIsSentIsKept(MockPage page, String company) {
    write(page, TEXT);
    assertEquals(List.of(), kept());
    page.board.submit(form);
    form.await("a copy", () -> kept().size() == 1);
    assertTrue(kept().get(0).startsWith(company + "|"), kept().get(0));
    assertTrue(kept().get(0).contains("Engineer"), kept().get(0));
  }

  @Test
  void switchedOffNothingIsKept() {
    form.inExtension("chrome.storage.local.set({setting: {sent: false}}, arguments[0])");
    board.forgetRequests();
    write(MockPage.GREENHOUSE, TEXT);
    MockPage.GREENHOUSE.board.submit(form);
    form.await("what is sent", () -> !board.posts().isEmpty());
    form.inExtension("chrome.storage.local.set({setting: {sent: true}}, arguments[0])");
    write(MockPage.ASHBY_STRAIGHT_TO_THE_FORM, TEXT);
    MockPage.ASHBY_STRAIGHT_TO_THE_FORM.board.submit(form);
    form.await("a copy", () -> !kept().isEmpty());
    assertTrue(kept().get(0).startsWith("Halbeck|"), kept().toString());
    assertEquals(1, kept().size());
  }

  @Test
  void aCopyIsKeptOnDemand() {
    write(MockPage.GREENHOUSE, TEXT);
    form.press(Keys.F9);
    form.await("the panel", () -> form.first("keep") != null);
    form.shadow.call(form.first("keep"), "function () {this.click()}");
    form.await("a copy", () -> kept().size() == 1);
    assertTrue(form.first("said").text().startsWith("A copy is kept"), form.first("said").text());
  }

  @Test
  void anotherCompanysNameIsAnErrorInTheNextLetter() {
    sendToTallyhaven();
    write(MockPage.ASHBY_STRAIGHT_TO_THE_FORM, TEXT);
    form.badge("1 finding");
    form.press(Keys.F8);
    assertTrue(form.card().text().contains("This line went to Tallyhaven"), form.card().text());
    form.keepPicture("sent-leftover");
    form.press(Keys.ENTER);
    String letter = MockPage.ASHBY_STRAIGHT_TO_THE_FORM.board.letter;
    form.await("the company's name", () -> form.value(letter).contains("ledger at Halbeck"));
    form.badge("Checked");
    form.press(Keys.F9);
    form.await("the panel", () -> form.first("reused") != null);
    assertEquals(
        "1 of 2 sentences stand word for word in what you sent to others.",
        form.first("reused").text());
  }

  @Test
  void aNameThatMayStayIsIgnoredLikeAnyFinding() {
    sendToTallyhaven();
    write(MockPage.ASHBY_STRAIGHT_TO_THE_FORM, TEXT);
    form.badge("1 finding");
    form.press(Keys.F8);
    form.card();
    form.shadow.call(form.first("ignore"), "function () {this.click()}");
    form.badge("Checked");
    write(MockPage.ASHBY_STRAIGHT_TO_THE_FORM, "Hello there.\n\n" + TEXT);
    form.badge("Checked");
  }

  @Test
  void theyAreListedReadAndDeleted() {
    sendToTallyhaven();
    form.load("chrome-extension://" + Chromium.extensionId() + "/options.html");
    form.await("the copy", () -> text("#sent").contains("Tallyhaven"));
    driver.findElement(By.cssSelector("#sent button[aria-expanded]")).click();
    form.await("its text", () -> text("#sent pre").equals(TEXT));
    form.keepPicture("options-sent");
    driver.findElement(By.cssSelector("#sent li > button:last-of-type")).click();
    form.await("the snippet", () -> text("#list").contains("Tallyhaven"));
    driver.findElement(By.cssSelector("#sent button:not([aria-expanded])")).click();
    form.await("an empty list", () -> text("#sent").isEmpty());
    assertEquals(List.of(), kept());
    assertEquals(
        List.of(),
        form.inExtension(
            "const done=arguments[0];"
                + "chrome.storage.local.get(null, f => done(Object.keys(f).filter("
                + "name => name.startsWith('sent/'))))"));
    driver.findElement(By.id("keep-sent")).click();
    form.await(
        "the switch off",
        () ->
            Boolean.FALSE.equals(
                form.inExtension(
                    "const done=arguments[0];"
                        + "chrome.storage.local.get('setting', f => done((f.setting||{}).sent))")));
  }

  private static void sendToTallyhaven() {
    write(MockPage.GREENHOUSE, TEXT);
    MockPage.GREENHOUSE.board.submit(form);
    form.await("a copy", () -> kept().size() == 1);
  }

  private static void write(MockPage page, String text) {
    page.open(form);
    form.put(page.board.letter, text);
    form.await("the state", () -> form.first("badge") != null);
  }

  private static List<String> kept() {
    return form.inExtension(KEPT);
  }

  private static String text(String css) {
    return (String) form.run("return document.querySelector(arguments[0]).textContent", css);
  }
}
