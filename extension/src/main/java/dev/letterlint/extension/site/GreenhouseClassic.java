package dev.letterlint.extension.site;

import static dev.letterlint.extension.site.Place.first;
import static dev.letterlint.extension.site.Place.meta;
import static dev.letterlint.extension.site.Place.text;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;

/** Greenhouse's boards as they were before 2024; few are left, and companies keep copies. */
final class GreenhouseClassic implements Site {

  @Override
  public boolean isHere() {
    return DomGlobal.document.querySelector("form#application_form #main_fields") != null
        || Address.isOn("boards.greenhouse.io")
        || Address.isOn("boards.eu.greenhouse.io");
  }

  @Override
  public String job() {
    return Greenhouse.jobOfBoard();
  }

  @Override
  public ShownPosting posting(boolean withText) {
    return new ShownPosting(
        first(text("h1.app-title"), meta("og:title"), Greenhouse.NAMED.beforeLast(" at ")),
        first(
            text("span.company-name").startingWith("at "),
            text("span.company-name"),
            Greenhouse.NAMED.afterLast(" at ")),
        text("#header .location").read(),
        withText ? PlainText.of("#content") : "");
  }

  @Override
  public Element upload(Element field) {
    return field.closest("fieldset");
  }

  @Override
  public String applicant() {
    return "#first_name, #last_name";
  }

  @Override
  public String fields() {
    return "textarea, #custom_fields input[type=text]";
  }

  @Override
  public String question(TextField field) {
    return Label.of(field);
  }
}
