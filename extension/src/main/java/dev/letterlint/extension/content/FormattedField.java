package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.DomGlobal;
import elemental2.dom.Range;
import elemental2.dom.Selection;

/** An element of the page that is edited as it stands, with its paragraphs and lists. */
record FormattedField(TextField element) implements Field {

  @Override
  public String text() {
    return FormattedText.of(element, null).text();
  }

  @Override
  public int start() {
    return selected().start();
  }

  @Override
  public int end() {
    return selected().end();
  }

  @Override
  public void select(int start, int end) {
    Range range = FormattedText.of(element, null).range(start, end);
    selection()
        .setBaseAndExtent(
            range.startContainer,
            (int) range.startOffset,
            range.endContainer,
            (int) range.endOffset);
  }

  @Override
  public int maxLength() {
    return -1;
  }

  @Override
  public boolean isLocked() {
    return !element.isContentEditable;
  }

  @Override
  public Sheet sheet(Runnable reflow) {
    return new Highlights(this);
  }

  private FormattedText selected() {
    return FormattedText.of(
        element, selection().rangeCount == 0 ? null : selection().getRangeAt(0));
  }

  private static Selection selection() {
    return DomGlobal.document.getSelection();
  }
}
