package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.DomGlobal;

/** A page of which nothing is known: only what the person points at is read there. */
final class AnyPage implements Site {

  @Override
  public boolean isHere() {
    return true;
  }

  @Override
  public String job() {
    return "";
  }

  @Override
  public ShownPosting posting() {
    return ShownPosting.NONE;
  }

  @Override
  public String fields() {
    return "textarea";
  }

  @Override
  public boolean reads(TextField field) {
    return DomGlobal.document.activeElement == field;
  }

  @Override
  public String question(TextField field) {
    return Label.of(field);
  }
}
