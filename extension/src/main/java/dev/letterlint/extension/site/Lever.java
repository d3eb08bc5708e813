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

/**
 * Lever's two documents of a job: the posting, without a form, and the form, without the posting.
 * The markup marks sections by {@code data-qa}, which alone proves nothing: texts pasted into other
 * systems carry such attributes too.
 */
final class Lever implements Site {

  private static final String ENTRY = "li.application-question";

  @Override
  public boolean isHere() {
    return Address.isOn("jobs.lever.co")
        || Address.isOn("jobs.eu.lever.co")
        || DomGlobal.document.querySelector(
                ".posting-headline h2, form#application-form .application-question")
            != null;
  }

  /** {@code /site/uuid} and {@code /site/uuid/apply}. */
  @Override
  public String job() {
    return Address.job("lever", path(0), path(1));
  }

  @Override
  public ShownPosting posting(boolean withText) {
    return new ShownPosting(
        first(
            text(".posting-headline h2"), pageTitle().after(" - "), meta("og:title").after(" - ")),
        first(
            pageTitle().before(" - "),
            attribute(".main-header-logo img", "alt").without(" logo"),
            text(".main-footer-text a").without(" Home Page")),
        text(".posting-categories .location").read(),
        withText ? description() : "");
  }

  /** All sections beside the description, but for the button at the end and the small print. */
  private static String description() {
    return PlainText.ofAll(
        ".page-full-width:has(> [data-qa=job-description]) > .section"
            + ":not([data-qa=btn-apply-bottom], [data-qa=ai-disclaimer], .last-section-apply)");
  }

  /** The form's page does not hold the posting, but what it gives to those who link to it. */
  @Override
  public String summary() {
    return meta("og:description").read();
  }

  @Override
  public Element upload(Element field) {
    return field.closest(ENTRY);
  }

  @Override
  public String applicant() {
    return "input[name=name]";
  }

  @Override
  public String fields() {
    return "textarea, input.card-field-input[type=text]";
  }

  /** A card's question has no label element. */
  @Override
  public String question(TextField field) {
    String asked = Label.within(field, ENTRY, ".application-label .text", ".application-label");
    return asked.isEmpty() ? Label.of(field) : asked;
  }
}
