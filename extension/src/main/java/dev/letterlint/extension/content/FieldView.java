package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Shadows;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;

/** All that is shown of one field: its marks and its state. Nothing before there is a need. */
final class FieldView {

  private final LintedField linted;
  private final TextField field;
  private final Overlay overlay;
  private final Sheet sheet;
  private final Marks marks;
  private final Badge badge;
  private final Draft draft;
  private final Offer offer;

  /** What stood in the field when it was last looked at. */
  private String text = "";

  private int drawn;
  private boolean drawnDark;
  private boolean isAdded;
  private boolean isStale;

  FieldView(LintedField linted, Draft draft, Overlay overlay, Reading reading, Runnable reflow) {
    this.draft = draft;
    offer = new Offer(this::takeBack, this::refuse, this::leaveOffer);
    this.linted = linted;
    this.field = linted.element;
    this.overlay = overlay;
    sheet = linted.field.sheet(reflow);
    marks = new Marks(sheet);
    badge = new Badge(() -> reading.openFirst(this));
  }

  LintedField linted() {
    return linted;
  }

  /** Brings the drawing up to what the field is now; cheap when nothing has changed. */
  void draw() {
    note();
    if (!isWanted()) {
      hide();
      return;
    }
    linted.read();
    add();
    Box origin = overlay.origin();
    boolean moved = sheet.follow(text, origin);
    boolean dark = isDark();
    if (moved || isStale || dark != drawnDark || drawn != linted.revision()) {
      drawMarks(dark);
    }
    drawBadge(origin, dark);
    drawOffer(origin, dark);
  }

  /** Takes note of what stands in the field, so that it is not lost if the page wipes it next. */
  void note() {
    text = linted.field.text();
    draft.follow(text);
  }

  /** Whether there is something that the page could wipe. */
  boolean holdsText() {
    return !text.isEmpty();
  }

  /** The words may stand elsewhere though nothing was written, as when a font has arrived. */
  void spoil() {
    isStale = true;
  }

  void hide() {
    if (isAdded) {
      isAdded = false;
      sheet.remove();
      badge.node().remove();
      offer.node().remove();
    }
  }

  /** How it stands with the field, in a few words. */
  String state() {
    if (isBlank()) {
      return Messages.text("badge_on");
    }
    String unread = linted.unread();
    return unread.isEmpty() ? Badge.state(linted.findings().size()) : unread;
  }

  Finding at(double x, double y) {
    return isAdded ? marks.at(x, y) : null;
  }

  /** Where a finding is marked in the viewport; null when it is not shown. */
  Box place(Finding finding) {
    return isAdded ? marks.place(finding) : null;
  }

  /** Scrolls until a finding is seen. */
  void reveal(Finding finding) {
    Box place = place(finding);
    if (place != null) {
      Visible.bring(field, place);
      draw();
    }
  }

  Box caretLine() {
    return sheet.caretLine();
  }

  void light(Finding finding) {
    marks.light(finding);
  }

  boolean isDark() {
    return Darkness.of(field);
  }

  private boolean isBlank() {
    return text.trim().isEmpty();
  }

  private boolean isWanted() {
    boolean used = Shadows.hasFocus(field) || holdsText() || draft.lost() != null;
    return used && Visible.isOpen(field);
  }

  private void add() {
    if (!isAdded) {
      sheet.add(overlay);
      overlay.add(badge.node());
      overlay.add(offer.node());
      isAdded = true;
      isStale = true;
    }
  }

  private void drawMarks(boolean dark) {
    isStale = false;
    drawnDark = dark;
    drawn = linted.revision();
    sheet.darken(dark);
    marks.draw(linted.findings(), Edit.between(linted.text(), text));
  }

  private void drawBadge(Box origin, boolean dark) {
    Box border = Box.of(field.getBoundingClientRect());
    Box seen = Visible.part(field, border);
    badge.show(state(), worth(), dark);
    badge.explain(linted.about());
    badge.place(border, origin);
    badge.node().hidden = seen.bottom() < border.bottom() - 1;
  }

  private String worth() {
    boolean tellsNothing = linted.findings().isEmpty() && !linted.unread().isEmpty();
    return isBlank() || tellsNothing ? "blank" : Badge.worst(linted.findings());
  }

  private void drawOffer(Box origin, boolean dark) {
    if (offer.show(draft.lost(), dark)) {
      overlay.say(Messages.text("draft_offer", offer.words()));
    }
    if (draft.lost() != null) {
      offer.place(Box.of(field.getBoundingClientRect()), origin);
    }
  }

  /** Goes to the offer, when there is one and nothing else to go to. */
  boolean goToOffer() {
    boolean isThere = draft.lost() != null && linted.findings().isEmpty();
    if (isThere) {
      offer.takeFocus();
    }
    return isThere;
  }

  /** In one step of undo, and in place of whatever stands there now. */
  private void takeBack() {
    String fault = putBack(draft.lost().text());
    if (fault.isEmpty()) {
      overlay.say(Messages.text("draft_back"));
    } else {
      overlay.warn(fault);
    }
    leaveOffer();
  }

  private void refuse() {
    draft.refuse();
    leaveOffer();
  }

  /** Puts a former text in place of what stands there; tells why it could not, or nothing. */
  String putBack(String text) {
    String now = linted.field.text();
    Writer.Outcome outcome = Writer.apply(linted.field, now, new Fix(0, now.length(), text, ""));
    draw();
    return outcome.message();
  }

  /** What is chosen for a kind of text holds for all of that kind; the kind, for this box alone. */
  void choose(String kind, String level, String guides, Preferences preferences) {
    boolean isSameKind = linted.kind().word().equals(kind);
    linted.choose(kind, level, guides);
    if (isSameKind) {
      preferences.keep(kind, level, guides);
    } else {
      linted.prefer(preferences);
    }
    draw();
  }

  /** All that the panel shows of the field. */
  void tell(PanelField field) {
    linted.tell(field);
    draft.tell(field);
  }

  private void leaveOffer() {
    Writer.focus(field);
    draw();
  }
}
