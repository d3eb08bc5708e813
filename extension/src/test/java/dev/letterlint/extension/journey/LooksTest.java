package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Marks and card on light and dark pages, also kept as pictures for people to look at. */
final class LooksTest extends Journey {

  private static final String LETTER =
      """
      Dear team,

      I am a highly motivated engineer and a team player. Last year I rebuilt the outbox \
      of our payment service, and the average latency of a transfer went from 900 ms to 120 ms.

      I wrote to [company name] because your ledger is used by others.""";

  @ParameterizedTest
  @CsvSource({
    "GREENHOUSE,light", "GREENHOUSE,dark",
    "LEVER_AFTER_ITS_POSTING,light", "LEVER_AFTER_ITS_POSTING,dark",
    "ASHBY_STRAIGHT_TO_THE_FORM,light", "ASHBY_STRAIGHT_TO_THE_FORM,dark",
  })
  void marksShowInThePagesLightAndTheCardStandsBesideTheWords(MockPage page, String theme) {
    page.open(form, "theme=" + theme);
    String field = page.board.letter;
    form.field(field).sendKeys(LETTER);
    form.show(field);
    int warning = theme.equals("dark") ? Pixels.WARNING_ON_DARK : Pixels.WARNING;
    Rectangle mark = form.marks(field, warning);
    form.keepPicture("marks-" + page.board.name().toLowerCase(Locale.ROOT) + "-" + theme);
    form.press(Keys.F8);
    Rectangle card = form.shadow.box(form.card());
    assertTrue(
        new Rectangle(0, 0, WINDOW.getWidth(), WINDOW.getHeight()).contains(card), card.toString());
    assertFalse(card.isEmpty() || card.contains(mark.getLocation()), card + " over " + mark);
    form.keepPicture("card-" + page.board.name().toLowerCase(Locale.ROOT) + "-" + theme);
  }
}
