package dev.letterlint.extension.site;

import static dev.letterlint.extension.site.Place.attribute;
import static dev.letterlint.extension.site.Place.first;
import static dev.letterlint.extension.site.Place.meta;
import static dev.letterlint.extension.site.Place.pageTitle;
import static dev.letterlint.extension.site.Place.path;
import static dev.letterlint.extension.site.Place.text;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.NodeList;

/**
 * Ashby's single page, on its own host and in frames of company pages. The tab with the form does
 * not hold the description, which is then read from the data the page was served with. Classes with
 * a hash change from build to build; those that begin with {@code ashby-} do not.
 */
final class Ashby implements Site {

  private static final String ENTRY = "[data-field-path]";

  @Override
  public boolean isHere() {
    return Address.isOn("jobs.ashbyhq.com")
        || DomGlobal.document.querySelector(
                ".ashby-job-posting-right-pane, .ashby-application-form-container")
            != null;
  }

  /** {@code /org/uuid} and {@code /org/uuid/application}; the organisation in any case. */
  @Override
  public String job() {
    return Address.job("ashby", () -> path(0).read().toLowerCase(), path(1));
  }

  @Override
  public ShownPosting posting(boolean withText) {
    ShownPosting shown =
        new ShownPosting(
            first(
                text("h1.ashby-job-posting-heading"),
                pageTitle().beforeLast(" @ "),
                meta("og:title")),
            first(
                pageTitle().afterLast(" @ "),
                attribute(".ashby-job-posting-header img", "alt"),
                attribute("img[class*=_navLogoWordmarkImage_]", "alt")),
            location(),
            withText ? description() : "");
    boolean lacksText = withText && shown.description().isEmpty();
    return shown.isNamed() && !lacksText ? shown : shown.or(AshbyData.posting(withText));
  }

  private static String location() {
    NodeList<Element> headings =
        DomGlobal.document.querySelectorAll(".ashby-job-posting-left-pane h2");
    for (int i = 0; i < headings.length; i++) {
      Element heading = headings.item(i);
      if (PlainText.line(heading.textContent).equals("Location")) {
        Element value = heading.parentElement.querySelector("p");
        return value == null ? "" : PlainText.line(value.textContent);
      }
    }
    return "";
  }

  private static String description() {
    String shown = PlainText.of("#overview [class*=_descriptionText_]");
    return shown.isEmpty() ? PlainText.of("#overview") : shown;
  }

  /** The file for the autofill at the top, which fills other fields, is outside of all entries. */
  @Override
  public Element upload(Element field) {
    return field.closest(ENTRY);
  }

  @Override
  public String applicant() {
    return "#_systemfield_name";
  }

  @Override
  public String fields() {
    return "textarea, input.ashby-application-form-input-text";
  }

  /** With the description under the question, in which the limits often stand. */
  @Override
  public String question(TextField field) {
    String title = Label.within(field, ENTRY, ".ashby-application-form-question-title");
    String asked = title.isEmpty() ? Label.of(field) : title;
    String more =
        Label.within(
            field,
            ENTRY,
            ".ashby-application-form-question-description",
            ".ProseMirror[contenteditable=false]");
    return more.isEmpty() ? asked : asked + " " + more;
  }
}
