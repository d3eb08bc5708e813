package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;

/** The real extension in a real browser on the mock Greenhouse page under its real host name. */
final class GreenhouseTest extends Journey {

  private static final String BEFORE = "Dear Marit,\n\nOur ";
  private static final String FAULT = "average latency";
  private static final String AFTER = " of the posting endpoint fell.";
  private static final String TEXT = BEFORE + FAULT + AFTER;
  private static final String MENDED = BEFORE + "[p95 or p99] latency" + AFTER;

  @Test
  void marksTheWordsInAFieldThatAppearsAfterAClick() {
    write(TEXT);
    Rectangle mark = form.marks(Form.LETTER, Pixels.WARNING);
    Rectangle words = form.words(Form.LETTER, FAULT);
    assertTrue(Pixels.isUnder(mark, words), mark + " under " + words);
    form.keepPicture("marked-light");
  }

  @Test
  void typingAStockOpeningMarksExactlyThoseWords() {
    write("Dear Marit,\n\n").sendKeys("I am excited to apply");
    Rectangle mark = form.marks(Form.LETTER, Pixels.WARNING);
    Rectangle words = form.words(Form.LETTER, "I am excited to apply");
    assertTrue(Pixels.isUnder(mark, words), mark + " under " + words);
  }

  @Test
  void marksStayOnTheWordsWhenTheFieldIsScrolled() {
    WebElement field = write("Filler.\n".repeat(12) + TEXT);
    form.run("arguments[0].scrollTop = arguments[0].scrollHeight", field);
    Rectangle words = form.words(Form.LETTER, FAULT);
    form.run("arguments[0].scrollTop = arguments[0].scrollHeight", field);
    form.await(
        "the mark under the words",
        () -> Pixels.isUnder(form.marks(Form.LETTER, Pixels.WARNING), words));
    form.run("arguments[0].scrollTop = 0", field);
    form.awaitNoMarks(Form.LETTER, Pixels.WARNING);
  }

  @Test
  void marksStayOnTheWordsInAFieldOfAnotherSizeAndScale() {
    write(TEXT);
    form.run(
        "const s=document.querySelector(arguments[0]).style; s.width='420px'; s.height='160px';"
            + "s.fontSize='21px'; s.letterSpacing='1px'; s.padding='3px 17px'; s.textIndent='30px';"
            + "s.borderWidth='5px'; s.transform='scale(0.9)'; s.transformOrigin='0 0'",
        Form.LETTER);
    form.await(
        "the mark under the words",
        () -> {
          Rectangle mark = form.marks(Form.LETTER, Pixels.WARNING);
          return Pixels.isUnder(mark, form.words(Form.LETTER, FAULT));
        });
  }

  @Test
  void aFixChangesOnlyItsSpanAndOneUndoGivesTheTextBack() {
    write(TEXT);
    form.select(Form.LETTER, 5, 5);
    form.click(middleOfMark());
    assertTrue(form.card().text().contains("p95"), form.card().text());
    form.keepPicture("card-light");
    form.click(form.shadow.middle(form.first("fix")));
    form.await("the mended text", () -> form.value(Form.LETTER).equals(MENDED));
    assertEquals(MENDED, form.state(Form.LETTER));
    form.awaitNoCard();
    form.awaitNoMarks(Form.LETTER, Pixels.WARNING);
    form.undo();
    form.await("the text before", () -> form.value(Form.LETTER).equals(TEXT));
    assertEquals(TEXT, form.state(Form.LETTER));
    form.marks(Form.LETTER, Pixels.WARNING);
  }

  @Test
  void typingLeavesTheSameStepsToUndoAsWithoutTheExtension() {
    write(JobBoard.ELSEWHERE, TEXT);
    List<String> without = undone();
    write(TEXT);
    form.marks(Form.LETTER, Pixels.WARNING);
    assertEquals(without, undone());
  }

  @Test
  void whatIsSubmittedIsWhatStandsOnTheScreen() {
    write(TEXT);
    form.click(middleOfMark());
    form.card();
    form.click(form.shadow.middle(form.first("fix")));
    form.await("the mended text", () -> form.value(Form.LETTER).equals(MENDED));
    board.forgetRequests();
    form.run("document.querySelector('#application-form').requestSubmit()");
    JobBoard.Request posted =
        form.until("the posted form", () -> board.posts().isEmpty() ? null : board.posts().get(0));
    String asJson = MENDED.replace("\n", "\\n");
    assertTrue(posted.body().contains('"' + asJson + '"'), posted.body());
  }

  @Test
  void theKeyboardAloneReadsAppliesAndCloses() {
    write(TEXT);
    form.marks(Form.LETTER, Pixels.WARNING);
    form.select(Form.LETTER, 3, 8);
    form.pressWith(Keys.ALT, Keys.ARROW_DOWN);
    form.card();
    form.press(Keys.ESCAPE);
    form.awaitNoCard();
    assertEquals(List.of(3L, 8L), form.selection(Form.LETTER));
    assertEquals("cover_letter_text", form.run("return document.activeElement.id"));
    form.press(Keys.F8);
    form.card();
    form.keepPicture("card-by-keyboard");
    form.press(Keys.ENTER);
    form.await("the mended text", () -> form.value(Form.LETTER).equals(MENDED));
    assertEquals("cover_letter_text", form.run("return document.activeElement.id"));
    assertEquals(List.of(3L, 8L), form.selection(Form.LETTER));
  }

  /** In words of its own: what is ignored stays so in the tests that follow. */
  @Test
  void anIgnoredFindingStaysAway() {
    write("In the week after the change the " + FAULT + " of the import fell.");
    form.click(middleOfMark());
    form.card();
    form.click(form.shadow.middle(form.first("ignore")));
    form.awaitNoMarks(Form.LETTER, Pixels.WARNING);
    form.press(" More.");
    form.badge("Checked");
    assertNull(form.marksNow(Form.LETTER, Pixels.WARNING));
  }

  @Test
  void theCardCoversNeitherTheLineBeingWrittenNorTheViewportsEdge() {
    write(TEXT + "\nThis line is being written");
    form.click(middleOfMark());
    Rectangle card = form.shadow.box(form.card());
    assertTrue(new Rectangle(0, 0, 1000, 900).contains(card), card.toString());
    form.press(Keys.ESCAPE);
    form.awaitNoCard();
    form.select(Form.LETTER, form.value(Form.LETTER).length(), form.value(Form.LETTER).length());
    form.press(Keys.F8);
    Rectangle opened = form.shadow.box(form.card());
    Rectangle line = form.words(Form.LETTER, "This line is being written");
    assertFalse(opened.intersects(line), opened + " over " + line);
  }

  @Test
  void thePagesOwnTreeIsTheSameWithAndWithoutTheExtension() {
    write(JobBoard.ELSEWHERE, TEXT);
    String without = tree();
    write(TEXT);
    form.marks(Form.LETTER, Pixels.WARNING);
    form.click(middleOfMark());
    form.card();
    assertEquals(without, tree());
    assertEquals(
        List.of("HEAD", "BODY", "LETTERLINT-OVERLAY"),
        form.run("return [...document.documentElement.children].map(e => e.tagName)"));
  }

  @Test
  void aLongTextPutInAtOnceIsReadToItsEndWhilePeopleTypeOn() throws IOException {
    String text = Letters.ofWords(5_000);
    write("Dear Marit,\n\n");
    form.run(
        "const [css, text] = arguments; const f = document.querySelector(css); f.focus();"
            + "for (let i = 0; i < text.length; i += 1000) {"
            + "document.execCommand('insertText', false, text.slice(i, i + 1000));"
            + "f.dispatchEvent(new Event('input', {bubbles: true}))}",
        Form.LETTER,
        text);
    form.press("x");
    String slowly = settled();
    form.run("document.querySelector(arguments[0]).select()", Form.LETTER);
    form.press("Dear Marit,\n\n");
    form.run("document.execCommand('insertText', false, arguments[0])", text);
    form.press("x");
    assertEquals(slowly, settled());
    assertTrue(slowly.endsWith("findings"), slowly);
  }

  /** What the state says once all is read. */
  private static String settled() {
    String[] last = {""};
    form.await(
        "the end of reading",
        () -> {
          String before = last[0];
          form.run(
              "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
          last[0] = form.first("badge").text();
          return last[0].equals(before) && !before.startsWith("Checking");
        });
    return last[0];
  }

  @Test
  void hiddenAndLockedFieldsHaveNoMarks() {
    write(TEXT);
    form.marks(Form.LETTER, Pixels.WARNING);
    form.run(
        "const c=document.querySelector('.g-recaptcha-response'); c.value=arguments[0];"
            + "c.style.display='block'; const q=document.getElementById('question_34846404002');"
            + "q.readOnly=true; q.value=arguments[0]",
        TEXT);
    form.run("document.querySelector(arguments[0]).style.visibility='hidden'", Form.LETTER);
    form.await("no layer", () -> form.shadow.ofClass("layer").isEmpty());
    form.run("document.querySelector(arguments[0]).style.visibility=''", Form.LETTER);
    form.await("one layer again", () -> form.shadow.ofClass("layer").size() == 1);
    form.run("document.querySelector(arguments[0]).style.display='none'", Form.LETTER);
    form.await("no layer", () -> form.shadow.ofClass("layer").isEmpty());
  }

  @Test
  void aFieldThatIsReplacedIsMarkedAgain() {
    write(TEXT);
    form.marks(Form.LETTER, Pixels.WARNING);
    form.run("window.__recreate('cover_letter_text')");
    form.await("one layer with the words", () -> layersWith(FAULT) == 1);
    form.marks(Form.LETTER, Pixels.WARNING);
    assertEquals(1, layersWith(FAULT));
  }

  private static long layersWith(String words) {
    return form.shadow.ofClass("layer").stream()
        .filter(layer -> layer.text().contains(words))
        .count();
  }

  @Test
  void noRequestCarriesTheText() {
    board.forgetRequests();
    write(TEXT);
    form.marks(Form.LETTER, Pixels.WARNING);
    for (JobBoard.Request request : board.requests()) {
      assertEquals("GET", request.method());
      assertFalse(request.path().contains("latency"), request.path());
    }
  }

  @Test
  void aDarkPageIsMarkedInColoursThatShowOnIt() {
    form.open(JobBoard.HOST, "?theme=dark");
    form.enterLetterManually().sendKeys(TEXT);
    Rectangle mark = form.marks(Form.LETTER, Pixels.WARNING_ON_DARK);
    form.click(middle(mark));
    form.card();
    form.keepPicture("card-dark");
  }

  private static WebElement write(String text) {
    return write(JobBoard.HOST, text);
  }

  private static WebElement write(String host, String text) {
    form.open(host, "");
    WebElement field = form.enterLetterManually();
    field.sendKeys(text);
    return field;
  }

  private static Point middleOfMark() {
    return middle(form.marks(Form.LETTER, Pixels.WARNING));
  }

  /** A little above the line, on the words. */
  private static Point middle(Rectangle mark) {
    return new Point(mark.x + mark.width / 2, mark.y - 4);
  }

  /** What stands in the field after each undo, down to nothing. */
  private static List<String> undone() {
    List<String> texts = new ArrayList<>();
    while (!form.value(Form.LETTER).isEmpty()) {
      form.undo();
      texts.add(form.value(Form.LETTER));
    }
    return texts;
  }

  private static String tree() {
    return (String)
        form.run(
            "return document.documentElement.cloneNode(false).outerHTML + document.head.outerHTML"
                + " + document.body.outerHTML");
  }
}
