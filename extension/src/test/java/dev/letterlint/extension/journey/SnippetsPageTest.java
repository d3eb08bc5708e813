package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The extension's page for snippets in the hands of a person. */
final class SnippetsPageTest extends Journey {

  /** What is kept in the browser beside the snippets. */
  private static final String BESIDE =
      "{ignore: {'metric.average-latency': {scope: 'everywhere'}}, word: {Zephyr: {}},"
          + " secret: {hush: true}, sent: {a: {company: 'Northwind', role: 'Engineer',"
          + " field: 'Letter', at: 1, lines: []}}, 'sent/a': 'Dear Northwind',"
          + " setting: {drafts: false}}";

  private static final String PAGE =
      "chrome-extension://" + Chromium.extensionId() + "/options.html";

  @BeforeEach
  void open() {
    if (driver != null) {
      form.load(PAGE);
      await("the state", () -> text("#state").equals("Saved here"));
      form.run(
          "chrome.runtime.sendMessage({ask:'all'}).then(all => Promise.all(all.map("
              + "one => chrome.runtime.sendMessage({ask:'drop', id:one.id}))))");
      await("an empty list", () -> titles().isEmpty());
    }
  }

  @Test
  void whatIsSavedIsThereAgainAfterTheWindowWasClosed() {
    save("Checkout", "We cut the p99 of checkout.");
    form.load(PAGE);
    await("the snippet", () -> titles().equals(List.of("Checkout")));
    button("#list button").click();
    assertEquals("We cut the p99 of checkout.", value("#text"));
    assertEquals("kafka, outage", value("#tags"));
    assertEquals("outcome", value("#part"));
  }

  @Test
  void theTextIsLintedWhileItIsWritten() {
    button("#new").click();
    driver.findElement(By.id("text")).sendKeys("Our average latency fell.");
    form.until(
        "a finding",
        () ->
            form.shadow.ofClass("badge").stream()
                .filter(badge -> badge.text().contains("finding"))
                .findFirst()
                .orElse(null));
  }

  @Test
  void anEmptyListSaysHowToFillItAndASearchThatNothingIsFound() {
    await("a hint", () -> text("#list").contains("Save as a snippet"));
    save("beta", "about Kafka");
    await("the snippet", () -> text("#list").equals("beta"));
    driver.findElement(By.id("search")).sendKeys("redis");
    await("nothing found", () -> text("#list").equals("No snippet has these words."));
  }

  @Test
  void searchAndOrderShowWhatIsWanted() {
    save("beta", "about Kafka");
    save("Alpha", "about Postgres");
    await("both by title", () -> titles().equals(List.of("Alpha", "beta")));
    driver.findElement(By.id("search")).sendKeys("kafka redis");
    await("none", () -> titles().isEmpty());
    driver.findElement(By.id("search")).clear();
    driver.findElement(By.id("search")).sendKeys("POSTGRES");
    await("one", () -> titles().equals(List.of("Alpha")));
  }

  @Test
  void whatWasDeletedComesBackFromTheTrash() {
    save("Gone", "A text that was deleted.");
    button("#delete").click();
    await("an empty list", () -> titles().isEmpty());
    button("#trash").click();
    await(
        "it in the trash",
        () -> text("#trashed").contains("Gone") && text("#trashed").contains("was deleted"));
    button("#trashed li button").click();
    await("it in the list", () -> titles().contains("Gone"));
  }

  @Test
  void aFormerTextComesBackFromTheHistory() {
    save("Story", "The first text.");
    write("#text", "The second text.");
    button("#save").click();
    await("it saved", () -> text("#saved").equals("Saved here"));
    button("#older").click();
    await("the former text", () -> text("#versions").contains("The first text."));
    button("#versions button").click();
    assertEquals("The first text.", value("#text"));
    button("#save").click();
    await("it saved", () -> text("#saved").equals("Saved here"));
    button("#older").click();
    await("both versions", () -> text("#versions").contains("The second text."));
  }

  @Test
  void blocksBecomeALetterInTheOrderOfTheirStory() {
    save("Outcome", "outcome", "The p99 of checkout fell from 900 to 300 ms.");
    save("Opening", "opening", "Your post names a ledger that must not lose a write.");
    button("#assemble").click();
    add("Outcome");
    add("Opening");
    String opening = "Your post names a ledger that must not lose a write.";
    String outcome = "The p99 of checkout fell from 900 to 300 ms.";
    assertEquals(opening + "\n\n" + outcome, value("#cover-letter"));
    button("#blocks li:nth-child(2) button[aria-label^='Move up']").click();
    assertEquals(outcome + "\n\n" + opening, value("#cover-letter"));
    form.undo();
    assertEquals(opening + "\n\n" + outcome, value("#cover-letter"));
  }

  @Test
  void whatAPersonChangedInTheLetterStaysAndTheBalanceIsShown() throws IOException {
    save("Outcome", "outcome", "The p99 of checkout fell from 900 to 300 ms.");
    button("#assemble").click();
    add("Outcome");
    driver.findElement(By.id("cover-letter")).sendKeys(" We kept it.");
    button("#blocks button[aria-label^='Take out']").click();
    assertTrue(text("#told").contains("its text stays"), text("#told"));
    assertTrue(value("#cover-letter").endsWith("300 ms. We kept it."), value("#cover-letter"));
    write("#cover-letter", Letters.one());
    button("#check").click();
    form.until("the balance", () -> form.first("bar"));
    form.keepPicture("letter-of-snippets");
  }

  private static void add(String title) {
    form.run(
        "const s=document.querySelector('#block'); s.value ="
            + " [...s.options].find(o => o.textContent === arguments[0]).value",
        title);
    button("#add").click();
  }

  @Test
  void hostileTextsAreShownAsText() {
    String hostile = "<img src=x onerror=\"window.broken=1\"><script>window.broken=1</script>";
    save(hostile, hostile + "\u202E \u2066 __proto__");
    await("it in the list", () -> titles().equals(List.of(hostile)));
    button("#delete").click();
    button("#trash").click();
    await("it in the trash", () -> text("#trashed").contains("<img src=x"));
    assertEquals(0L, form.run("return document.querySelectorAll('main img, main script').length"));
    assertEquals(null, form.run("return window.broken"));
  }

  @Test
  void everythingGoesIntoAFileAndBack(@TempDir Path folder) throws Exception {
    save("One", "Text one.");
    form.inExtension("chrome.storage.local.set(" + BESIDE + ", arguments[0])");
    await("records of what was chosen", () -> records() == 4);
    form.run(
        "URL.createObjectURL = (blob) => { blob.text().then(t => window.exported = t);"
            + " return 'about:blank'; }; HTMLAnchorElement.prototype.click = () => {}");
    button("#export").click();
    String exported =
        form.until("the file", () -> (String) form.run("return window.exported || null"));
    button("#list button").click();
    button("#delete").click();
    await("an empty list", () -> titles().isEmpty());
    assertTrue(!exported.contains("hush"), exported);
    assertEquals(1L, form.run("return JSON.parse(arguments[0]).records.length", exported));
    form.inExtension(
        "chrome.storage.local.remove(['word', 'ignore', 'secret', 'sent', 'sent/a'], arguments[0])");
    form.inExtension("chrome.storage.local.set({setting: {drafts: true}}, arguments[0])");
    await("the records gone", () -> records() == 1);
    Path file = Files.writeString(folder.resolve("letterlint.json"), exported);
    driver.findElement(By.id("import")).sendKeys(file.toString());
    await("it in the list", () -> titles().equals(List.of("One")));
    assertEquals("1 record came in.", text("#fault"));
    await("the sent copy", () -> text("#sent").contains("Northwind"));
    button("#sent button[aria-expanded]").click();
    await("its text", () -> text("#sent pre").equals("Dear Northwind"));
    assertEquals(List.of("metric.average-latency"), form.storedNames("ignore"));
    assertEquals(List.of("Zephyr"), form.storedNames("word"));
    assertEquals(List.of(), form.storedNames("secret"));
    assertEquals(
        true,
        form.inExtension(
            "const done=arguments[0];"
                + "chrome.storage.local.get('setting', f => done(f.setting.drafts))"));
    driver.findElement(By.id("import")).sendKeys(file.toString());
    await("no second", () -> text("#fault").equals("0 records came in."));
    Path other = Files.writeString(folder.resolve("other.json"), "{\"records\": [1]}");
    driver.findElement(By.id("import")).sendKeys(other.toString());
    await("the refusal", () -> text("#fault").contains("no file that Letterlint has exported"));
  }

  @Test
  void anAddressThatNoTokenMayGoToIsRefusedAtOnce() {
    write("#address", "http://letters.example");
    button("#connect").click();
    await("the reason", () -> text("#fault").contains("https://"));
    write("#address", "127.0.0.1:1");
    button("#connect").click();
    await("the reason", () -> text("#fault").equals("The server cannot be reached."));
    assertTrue(text("#state").equals("Saved here"));
  }

  private static long records() {
    return (long)
        form.run("return chrome.runtime.sendMessage({ask: 'all'}).then(all => all.length)");
  }

  private static void save(String title, String text) {
    save(title, "outcome", text);
  }

  private static void save(String title, String part, String text) {
    button("#new").click();
    write("#title", title);
    write("#tags", "kafka, outage");
    write("#part", part);
    write("#text", text);
    button("#save").click();
    await("it saved", () -> text("#saved").equals("Saved here"));
    await("it in the list", () -> titles().contains(title));
  }

  private static void write(String css, String value) {
    form.run("document.querySelector(arguments[0]).value = arguments[1]", css, value);
  }

  private static WebElement button(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  @SuppressWarnings("unchecked")
  private static List<String> titles() {
    return (List<String>)
        form.run("return [...document.querySelectorAll('#list button')].map(b => b.textContent)");
  }

  private static String text(String css) {
    return (String) form.run("return document.querySelector(arguments[0]).textContent", css);
  }

  private static String value(String css) {
    return form.value(css);
  }

  private static void await(String what, java.util.function.Supplier<Boolean> isSo) {
    form.await(what, isSo, () -> text("#state") + titles() + text("#saved") + text("#fault"));
  }
}
