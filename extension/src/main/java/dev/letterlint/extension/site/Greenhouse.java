package dev.letterlint.extension.site;

import static dev.letterlint.extension.site.Place.attribute;
import static dev.letterlint.extension.site.Place.first;
import static dev.letterlint.extension.site.Place.meta;
import static dev.letterlint.extension.site.Place.pageTitle;
import static dev.letterlint.extension.site.Place.path;
import static dev.letterlint.extension.site.Place.query;
import static dev.letterlint.extension.site.Place.text;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;

/**
 * Greenhouse's job boards since 2024, on their own host and in frames of company pages. Class names
 * have changed before and a board may leave parts out: logo, wrappers and, in a frame, perhaps the
 * description.
 */
final class Greenhouse implements Site {

  /** The page's title, on boards of both kinds. */
  static final Place NAMED = pageTitle().startingWith("Job Application for ");

  @Override
  public boolean isHere() {
    return DomGlobal.document.querySelector("form#application-form.application--form") != null
        || Address.isOn("job-boards.greenhouse.io")
        || Address.isOn("job-boards.eu.greenhouse.io");
  }

  /** {@code /board/jobs/123}, or {@code /embed/job_app?for=board&token=123} in a frame. */
  @Override
  public String job() {
    return jobOfBoard();
  }

  static String jobOfBoard() {
    boolean isEmbedded = path(0).read().equals("embed");
    return isEmbedded
        ? Address.job("greenhouse", query("for"), query("token"))
        : Address.job("greenhouse", path(0), path(2));
  }

  @Override
  public ShownPosting posting(boolean withText) {
    return new ShownPosting(
        first(text(".job__title h1"), meta("og:title"), NAMED.beforeLast(" at ")),
        first(
            NAMED.afterLast(" at "),
            attribute(".image-container a.logo img", "alt").without(" Logo")),
        first(text(".job__location > div"), meta("og:description")),
        withText ? PlainText.of(".job__description") : "");
  }

  @Override
  public Element upload(Element field) {
    return field.closest(".file-upload");
  }

  @Override
  public String applicant() {
    return "#first_name, #last_name";
  }

  @Override
  public String fields() {
    return "textarea, input.input__single-line[id^=question_]";
  }

  /** What is entered by hand in place of a file is named by the group around it. */
  @Override
  public String question(TextField field) {
    String upload = Label.within(field, ".file-upload", ".upload-label");
    return upload.isEmpty() ? Label.of(field) : upload;
  }
}
