package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.Shadows;
import dev.letterlint.extension.browser.TextField;

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
  public ShownPosting posting(boolean withText) {
    return ShownPosting.NONE;
  }

  @Override
  public String fields() {
    return "textarea, [contenteditable]:not([contenteditable=false])";
  }

  @Override
  public boolean reads(TextField field) {
    return Shadows.hasFocus(field);
  }

  @Override
  public String question(TextField field) {
    return Label.of(field);
  }
}
