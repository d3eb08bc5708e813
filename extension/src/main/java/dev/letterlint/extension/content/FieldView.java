package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.TextField;
import dev.letterlint.lint.Finding;
import elemental2.dom.DomGlobal;

/** All that is shown of one field: its marks and its state. Nothing before there is a need. */
final class FieldView {

  private final LintedField linted;
  private final TextField field;
  private final Overlay overlay;
  private final Mirror mirror;
  private final Marks marks;
  private final Badge badge;
  private int drawn;
  private boolean isAdded;
  private boolean isStale;

  FieldView(LintedField linted, Overlay overlay, Reading reading) {
    this.linted = linted;
    this.field = linted.element;
    this.overlay = overlay;
    mirror = new Mirror(field);
    marks = new Marks(mirror);
    badge = new Badge(() -> reading.openFirst(this));
  }

  LintedField linted() {
    return linted;
  }

  /** Brings the drawing up to what the field is now; cheap when nothing has changed. */
  void draw() {
    if (!isWanted()) {
      hide();
      return;
    }
    linted.read();
    add();
    Box origin = overlay.origin();
    boolean moved = mirror.follow(origin) | mirror.show(field.value);
    boolean dark = isDark();
    if (moved || isStale || drawn != linted.revision()) {
      drawMarks(dark);
    }
    drawBadge(origin, dark);
  }

  /** The words may stand elsewhere though nothing was written, as when a font has arrived. */
  void spoil() {
    isStale = true;
  }

  void hide() {
    if (isAdded) {
      isAdded = false;
      mirror.layer().remove();
      badge.node().remove();
    }
  }

  /** How it stands with the field, in a few words. */
  String state() {
    if (isBlank()) {
      return "Letterlint is on";
    }
    return linted.isComposing() ? "Checking…" : Badge.state(linted.findings().size());
  }

  Finding at(double x, double y) {
    return isAdded ? marks.at(x, y) : null;
  }

  /** Where a finding is marked in the viewport; null when it is not shown. */
  Box place(Finding finding) {
    return isAdded ? marks.place(finding) : null;
  }

  Box caretLine() {
    return mirror.caretLine();
  }

  void light(Finding finding) {
    marks.light(finding);
  }

  boolean isDark() {
    return Darkness.of(field);
  }

  private boolean isBlank() {
    return field.value.trim().isEmpty();
  }

  private boolean isWanted() {
    boolean used = !field.value.isEmpty() || DomGlobal.document.activeElement == field;
    return used && Visible.isOpen(field);
  }

  private void add() {
    if (!isAdded) {
      overlay.add(mirror.layer());
      overlay.add(badge.node());
      isAdded = true;
      isStale = true;
    }
  }

  private void drawMarks(boolean dark) {
    isStale = false;
    drawn = linted.revision();
    marks.draw(linted.findings(), Edit.between(linted.text(), field.value));
    String look = dark ? "layer dark" : "layer light";
    if (!mirror.layer().className.equals(look)) {
      mirror.layer().className = look;
    }
  }

  private void drawBadge(Box origin, boolean dark) {
    Box border = Box.of(field.getBoundingClientRect());
    Box seen = Visible.part(field, border);
    badge.show(state(), isBlank() ? "blank" : Badge.worst(linted.findings()), dark);
    badge.explain(linted.about());
    badge.place(border, origin);
    badge.node().hidden = seen.bottom() < border.bottom() - 1;
  }
}
