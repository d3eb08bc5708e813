package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** The names of attached files, on the form of each application system. */
final class FileNameTest extends Journey {

  private static final String BAD = "CV_final.docx";
  private static final String GOOD = "Jonas-Feldt-Backend-Engineer.pdf";

  @TempDir private static Path folder;

  /** The field for the resume, where the name of who applies stands, and for what. */
  enum Upload {
    GREENHOUSE(MockPage.GREENHOUSE_BARE, "#resume", "#first_name", "Senior-Backend-Engineer"),
    GREENHOUSE_IN_A_FRAME(
        MockPage.GREENHOUSE_IN_A_FRAME, "#resume", "#first_name", "Senior-Backend-Engineer"),
    GREENHOUSE_CLASSIC(
        MockPage.GREENHOUSE_CLASSIC, "#resume_file", "#first_name", "Backend-Engineer"),
    LEVER(
        MockPage.LEVER_AFTER_ITS_POSTING,
        "#resume-upload-input",
        "input[name=name]",
        "Staff-Software-Engineer"),
    ASHBY(
        MockPage.ASHBY_STRAIGHT_TO_THE_FORM,
        "#_systemfield_resume",
        "#_systemfield_name",
        "Backend-Engineer");

    private final MockPage page;
    private final String field;
    private final String applicant;
    private final String role;

    Upload(MockPage page, String field, String applicant, String role) {
      this.page = page;
      this.field = field;
      this.applicant = applicant;
      this.role = role;
    }

    private void open() {
      page.walk(form, "");
      if (page.board == Board.ASHBY) {
        page.board.reveal(form);
      }
      List<MockPage.Field> fields = page.board.fields();
      form.field(fields.get(fields.size() - 1).css()).click();
      form.badge("Letterlint is on");
      form.field(applicant).sendKeys("Jonas Feldt");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCarelessNameIsToldWithABetterOneAndNothingElseChanges(Upload upload) throws IOException {
    upload.open();
    attach(upload.field, BAD);
    Shadow.Node note = note();
    assertEquals("File name: 2 findings", note.text());
    assertTrue(isHidden(), "the card is open");
    form.shadow.call(note, "function () {this.scrollIntoView({block: 'center'})}");
    form.click(form.shadow.middle(note));
    form.await("the card", () -> !isHidden());
    String card = card();
    assertTrue(card.contains("Send a PDF"), card);
    assertTrue(card.contains("without notes to yourself such as final"), card);
    assertTrue(card.contains("Jonas-Feldt-" + upload.role + ".pdf"), card);
    if (upload == Upload.GREENHOUSE) {
      form.keepPicture("file-name");
    }
    assertEquals(BAD, attached(upload.field));
    form.click(form.shadow.middle(close()));
    form.await("no note", () -> form.shadow.ofClass("upload").isEmpty());
  }

  @Test
  void theNoteGoesWhenTheFileIsTakenBack() throws IOException {
    Upload.GREENHOUSE.open();
    attach(Upload.GREENHOUSE.field, BAD);
    note();
    form.run("document.querySelector('[aria-label=\"Remove file\"]').click()");
    form.await("no note", () -> form.shadow.ofClass("upload").isEmpty());
  }

  @Test
  void theNoteGoesWhenABetterFileTakesItsPlace() throws IOException {
    Upload.LEVER.open();
    attach(Upload.LEVER.field, BAD);
    note();
    attach(Upload.LEVER.field, GOOD);
    form.await("no note", () -> form.shadow.ofClass("upload").isEmpty());
  }

  @Test
  void theNoteStaysAtAnEntryThatIsMadeAnew() throws IOException {
    Upload.ASHBY.open();
    attach(Upload.ASHBY.field, BAD);
    note();
    form.run("document.querySelector('#_systemfield_resume').__old = true");
    form.run("document.querySelector('.autofill').click()");
    form.await(
        "a new entry",
        () ->
            Boolean.TRUE.equals(
                form.run("return !document.querySelector('#_systemfield_resume').__old")));
    form.await("the note at it", FileNameTest::isAtItsEntry);
  }

  @Test
  void thePagesOwnTreeIsTheSameWithAndWithoutTheExtension() throws IOException {
    form.open(JobBoard.ELSEWHERE, "");
    attach(Upload.GREENHOUSE.field, BAD);
    String without = tree();
    form.open();
    attach(Upload.GREENHOUSE.field, BAD);
    note();
    assertEquals(without, tree());
  }

  @Test
  void filesForOtherQuestionsAreNotJudged() throws IOException {
    Upload.ASHBY.open();
    attach(".ashby-application-form-autofill-input-root input[type=file]", BAD);
    attach(Upload.ASHBY.field, BAD);
    note();
    assertEquals(1, form.shadow.ofClass("upload").size());
  }

  private static boolean isAtItsEntry() {
    Rectangle entry = form.box("[data-field-path=_systemfield_resume]");
    Shadow.Node note = form.first("upload");
    return note != null
        && Math.abs(form.shadow.box(note).getCenterY() - (entry.y + entry.height)) < 3;
  }

  private static void attach(String field, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "A file of a test.");
    form.field(field);
    driver.findElement(By.cssSelector(field)).sendKeys(file.toString());
  }

  /** What the page holds: Greenhouse takes the field away and shows the name. */
  private static String attached(String field) {
    return (String)
        form.run(
            "const f = document.querySelector(arguments[0]);"
                + "return f ? f.files[0].name"
                + " : document.querySelector('.file-upload__filename p').textContent",
            field);
  }

  private static Shadow.Node note() {
    return form.until("a note", () -> form.first("upload"));
  }

  private static boolean isHidden() {
    return cards().stream().allMatch(node -> node.attributes().containsKey("hidden"));
  }

  private static String card() {
    return cards().get(0).text();
  }

  private static List<Shadow.Node> cards() {
    return form.shadow.ofClass("card").stream()
        .filter(node -> node.attributes().getOrDefault("aria-label", "").contains("file"))
        .toList();
  }

  private static Shadow.Node close() {
    return form.shadow.ofClass("close").stream().findFirst().orElseThrow();
  }

  private static String tree() {
    return (String) form.run("return document.head.outerHTML + document.body.outerHTML");
  }
}
