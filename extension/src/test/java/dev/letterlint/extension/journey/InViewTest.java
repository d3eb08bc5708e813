package dev.letterlint.extension.journey;

import java.awt.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Who asks for a mark or a sentence sees it, however long the text is and wherever the page. */
final class InViewTest extends Journey {

  private static final String MARKED = "Our average latency fell from 900 to 300 ms.";
  private static final String PLAIN = "\n\nWe pay with a page that may be a minute old.";

  @BeforeEach
  void writeALongLetter() {
    form.open();
    form.enterLetterManually();
    form.put(Form.LETTER, "Dear Marit,\n\n" + MARKED + PLAIN.repeat(60));
    form.scroll(Form.LETTER, 0);
    form.marks(Form.LETTER, Pixels.WARNING);
  }

  @Test
  void f8ScrollsTheFieldToTheMark() {
    form.scroll(Form.LETTER, 100_000);
    form.awaitNoMarks(Form.LETTER, Pixels.WARNING);
    form.press(Keys.F8);
    form.card();
    form.marks(Form.LETTER, Pixels.WARNING);
  }

  @Test
  void f8ScrollsThePageToTheFieldWithTheMark() {
    form.run("window.scrollTo(0, 0)");
    form.await("the field out of view", () -> !isFieldInView());
    form.press(Keys.F8);
    form.await("the field in view", this::isFieldInView);
    form.marks(Form.LETTER, Pixels.WARNING);
  }

  @Test
  void aSentenceOfTheChecklistIsShown() {
    form.press(Keys.F9);
    form.await("a quote", () -> form.first("quote") != null);
    Shadow.Node quote = form.first("quote");
    form.scroll(Form.LETTER, 100_000);
    form.awaitNoMarks(Form.LETTER, Pixels.WARNING);
    form.shadow.call(quote, "function () {this.scrollIntoView({block: 'center'})}");
    form.click(form.shadow.middle(quote));
    form.marks(Form.LETTER, Pixels.WARNING);
  }

  private boolean isFieldInView() {
    Rectangle field = form.box(Form.LETTER);
    return field.y >= 0 && field.y < WINDOW.height;
  }
}
