package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.TextField;

/** A text area or a one-line input. */
record PlainField(TextField element) implements Field {

  @Override
  public String text() {
    return element.value;
  }

  @Override
  public int start() {
    return element.selectionStart;
  }

  @Override
  public int end() {
    return element.selectionEnd;
  }

  @Override
  public void select(int start, int end) {
    element.setSelectionRange(start, end);
  }

  @Override
  public int maxLength() {
    return element.maxLength;
  }

  @Override
  public boolean isLocked() {
    return element.readOnly || element.disabled;
  }

  @Override
  public Sheet sheet(Runnable reflow) {
    return new Mirror(element, reflow);
  }
}
