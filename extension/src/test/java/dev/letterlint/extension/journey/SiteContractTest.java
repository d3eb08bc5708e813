package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;

/**
 * What holds on every page type and variant: the real extension in a real browser. How a page takes
 * steps of undo and makes fields anew hangs on its type alone: one variant of each will do.
 */
final class SiteContractTest extends Journey {

  private static final String BEFORE = "Dear team,\n\nOur ";
  private static final String TEXT = BEFORE + "average latency of the endpoint fell.";
  private static final String MENDED = BEFORE + "[p95 or p99] latency of the endpoint fell.";

  /** The browser takes a line for one step of typing. */
  private static final String ONE_LINE = "Our average latency of the endpoint fell.";

  private static final String ONE_LINE_MENDED = "Our [p95 or p99] latency of the endpoint fell.";

  /** One way to the form for both facts: opening it is most of the time. */
  @TestFactory
  Stream<DynamicContainer> everyVariant() {
    return Stream.of(MockPage.values())
        .map(
            page ->
                dynamicContainer(
                    page.name(),
                    Stream.of(
                        dynamicTest("its fields are read as what they are", () -> fields(page)),
                        dynamicTest(
                            "a fix is what is sent, caret and scroll stay", () -> sent(page)))));
  }

  private static void fields(MockPage page) {
    page.open(form);
    for (MockPage.Field field : page.board.fields()) {
      form.field(field.css()).sendKeys("Fine.");
    }
    form.await("a state at each field", () -> abouts().size() >= page.abouts().size());
    form.await(
        "the posting", () -> abouts().equals(page.abouts()), () -> String.join("\n--\n", abouts()));
  }

  private static void sent(MockPage page) {
    String field = page.board.letter;
    form.show(field);
    form.field(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), TEXT + "\nFiller.".repeat(30));
    form.select(field, 5, 9);
    form.scroll(field, 0);
    double pageTop = form.pageTop();
    mend(field);
    assertEquals(MENDED + "\nFiller.".repeat(30), form.value(field));
    assertEquals(List.of(5L, 9L), form.selection(field));
    assertEquals(List.of(0.0, pageTop), List.of(form.scrollTop(field), form.pageTop()));
    board.forgetRequests();
    page.board.submit(form);
    JobBoard.Request sent =
        form.until("what is sent", () -> board.posts().stream().findFirst().orElse(null));
    assertEquals(MENDED + "\nFiller.".repeat(30), Posted.value(sent, page.board.sentAs));
  }

  @OnEachForm
  void threeUndosStepBackOverTypingAFixAndTyping(MockPage page) {
    write(page, ONE_LINE);
    String field = page.board.letter;
    mend(field);
    form.press(" More.");
    assertEquals(ONE_LINE_MENDED + " More.", form.value(field));
    form.undo();
    assertEquals(ONE_LINE_MENDED, form.value(field));
    form.undo();
    assertEquals(ONE_LINE, form.value(field));
    form.undo();
    assertEquals("", form.value(field));
  }

  @OnEachForm
  void aFieldMadeAnewWhileOneTypesKeepsItsFindingsAndTheCaret(MockPage page) {
    write(page, TEXT);
    String field = page.board.letter;
    form.marks(field, Pixels.WARNING);
    form.select(field, 13, 13);
    form.run("document.querySelector(arguments[0]).__old = true", field);
    page.board.recreate(form);
    form.await(
        "a new field that has the caret",
        () ->
            Boolean.TRUE.equals(
                form.run(
                    "const f=document.querySelector(arguments[0]);"
                        + "return !f.__old && f === document.activeElement",
                    field)));
    assertEquals(List.of(13L, 13L), form.selection(field));
    form.marks(field, Pixels.WARNING);
    form.press("x");
    assertEquals(TEXT.substring(0, 13) + "x" + TEXT.substring(13), form.value(field));
  }

  private static void write(MockPage page, String text) {
    page.open(form);
    form.show(page.board.letter);
    form.field(page.board.letter).sendKeys(text);
  }

  /** With the pointer resting on the mark, and a click on the fix in the card. */
  private static void mend(String field) {
    Rectangle mark = form.marks(field, Pixels.WARNING);
    form.moveTo(new Point(mark.x + mark.width / 2, mark.y - 4));
    form.card();
    form.click(form.shadow.middle(form.first("fix")));
    form.await("the mended text", () -> form.value(field).contains("Our [p95 or p99] latency"));
    form.awaitNoCard();
  }

  private static List<String> abouts() {
    return form.shadow.ofClass("badge").stream()
        .filter(badge -> !badge.attributes().getOrDefault("class", "").contains("offer"))
        .map(badge -> badge.attributes().getOrDefault("title", ""))
        .sorted()
        .toList();
  }
}
