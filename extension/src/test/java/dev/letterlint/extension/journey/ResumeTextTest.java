package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;

/** Resumes written into a form: their rules come with a script of their own. */
final class ResumeTextTest extends Journey {

  private static final String ROLE = "EXPERIENCE\nBackend Engineer, Borealis, 2019 - 2023\n";
  private static final String DUTY =
      "- Responsible for maintaining the label service for 3 carriers";
  private static final String DEED = "- Maintained the label service for 3 carriers";

  /** Where the application systems take a resume as text. */
  enum Place {
    GREENHOUSE(MockPage.GREENHOUSE, "#resume_text"),
    GREENHOUSE_IN_A_FRAME(MockPage.GREENHOUSE_IN_A_FRAME, "#resume_text"),
    GREENHOUSE_CLASSIC(MockPage.GREENHOUSE_CLASSIC, "#resume_text"),
    LEVER_CARD(
        MockPage.LEVER_AFTER_ITS_POSTING,
        "[name='cards[4e6a0d52-7b1c-4f0e-8a66-3c7d1a90b002][field0]']"),
    ASHBY_QUESTION(MockPage.ASHBY, "[id='91d0c3a8-5b6e-4d27-9f41-0a8e6b1c7f05']");

    private final MockPage page;
    private final String field;

    Place(MockPage page, String field) {
      this.page = page;
      this.field = field;
    }

    private void write(String text) {
      page.open(form, "with=resume-text");
      form.show(field);
      form.field(field).sendKeys(text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDutyIsMarkedAndItsFixIsOneStepOfUndo(Place place) {
    place.write(ROLE + DUTY);
    Rectangle mark = form.marks(place.field, Pixels.WARNING);
    Rectangle words = form.words(place.field, "Responsible for maintaining");
    assertTrue(Pixels.isUnder(mark, words), mark + " under " + words);
    assertTrue(about().startsWith("Read as: resume"), about());
    form.click(new Point(mark.x + mark.width / 2, mark.y - 4));
    assertTrue(form.card().text().contains("Begin with what you did"), form.card().text());
    assertTrue(form.card().text().contains("SkillExchange"), form.card().text());
    form.click(form.shadow.middle(form.first("fix")));
    form.await("the mended text", () -> form.value(place.field).equals(ROLE + DEED));
    form.awaitNoMarks(place.field, Pixels.WARNING);
    form.undo();
    assertEquals(ROLE + DUTY, form.value(place.field));
    form.marks(place.field, Pixels.WARNING);
  }

  /** In words of its own: what is ignored stays so in the tests that follow. */
  @Test
  void anIgnoredFindingStaysAwayInResumesToo() {
    Place.GREENHOUSE.write(ROLE + "- Responsible for maintaining the tariff table of 9 countries");
    Rectangle mark = form.marks(Place.GREENHOUSE.field, Pixels.WARNING);
    form.click(new Point(mark.x + mark.width / 2, mark.y - 4));
    form.card();
    form.click(form.shadow.middle(form.first("ignore")));
    form.awaitNoMarks(Place.GREENHOUSE.field, Pixels.WARNING);
    form.press(" and 2 unions");
    form.awaitNoMarks(Place.GREENHOUSE.field, Pixels.WARNING);
  }

  @Test
  void thePanelReadsTheBoxAsAResume() {
    Place.GREENHOUSE.write(ROLE + DUTY);
    form.marks(Place.GREENHOUSE.field, Pixels.WARNING);
    form.press(Keys.F9);
    form.await(
        "the panel",
        () -> panel().contains("Nearly: 1 warning left") && panel().contains("wanted up to 1100"),
        ResumeTextTest::panel);
    form.press(Keys.ESCAPE);
  }

  @Test
  void aBoxThatIsReadAsAResumeIsReadAnew() {
    MockPage.LEVER_AFTER_ITS_POSTING.open(form);
    String essay = "textarea.card-field-input";
    form.show(essay);
    form.field(essay).sendKeys(ROLE + DUTY);
    form.badge("Checked");
    form.press(Keys.F9);
    form.await("the panel", () -> form.first("panel") != null);
    form.shadow.call(
        form.shadow.ofClass("chooser").get(0),
        "function () {const s = this.querySelector('select'); s.value = 'resume';"
            + "s.dispatchEvent(new Event('change'))}");
    form.marks(essay, Pixels.WARNING);
  }

  private static String about() {
    return form.first("badge").attributes().getOrDefault("title", "");
  }

  private static String panel() {
    return form.shadow.ofClass("panel").stream()
        .map(Shadow.Node::text)
        .reduce("", (all, one) -> all + one);
  }
}
