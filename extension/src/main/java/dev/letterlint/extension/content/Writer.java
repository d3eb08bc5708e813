package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.EditCommand;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.lint.Fix;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;

/**
 * The only place that changes a field, and only at a person's word. It writes nothing when the text
 * is not the one that was linted, and takes back what did not come out as said.
 */
final class Writer {

  /** What became of a fix. */
  enum Outcome {
    DONE(""),
    LOCKED("card_fieldLocked"),
    MOVED("card_textMoved"),
    TOO_LONG("card_noRoom"),
    REFUSED("card_pageRefused");

    private final String name;

    Outcome(String name) {
      this.name = name;
    }

    /** What to tell the person; empty when all went well. */
    String message() {
      return name.isEmpty() ? "" : Messages.text(name);
    }
  }

  private Writer() {}

  /** Puts the fix in place of its span, as one undo step; caret and scroll stay. */
  static Outcome apply(Field field, String linted, Fix fix) {
    if (field.isLocked()) {
      return Outcome.LOCKED;
    }
    if (!field.text().equals(linted) || fix.end() > linted.length()) {
      return Outcome.MOVED;
    }
    Edit edit = new Edit(fix.start(), fix.end() - fix.start(), fix.text());
    String wanted = edit.applyTo(linted);
    if (field.maxLength() >= 0 && wanted.length() > Math.max(field.maxLength(), linted.length())) {
      return Outcome.TOO_LONG;
    }
    return write(field, edit, linted, wanted);
  }

  /** Puts new words into the field as it is now, as one undo step, and selects some of them. */
  static Outcome insert(Field field, Edit edit, int selectFrom, int selectTo) {
    String before = field.text();
    if (field.isLocked()) {
      return Outcome.LOCKED;
    }
    if (edit.start() + edit.deleted() > before.length()) {
      return Outcome.MOVED;
    }
    String wanted = edit.applyTo(before);
    if (field.maxLength() >= 0 && wanted.length() > field.maxLength()) {
      return Outcome.TOO_LONG;
    }
    if (!replace(field, edit, before, wanted)) {
      return Outcome.REFUSED;
    }
    field.select(selectFrom, selectTo);
    return Outcome.DONE;
  }

  private static Outcome write(Field field, Edit edit, String before, String wanted) {
    int anchor = edit.moved(field.start());
    int caret = edit.moved(field.end());
    double fieldTop = field.element().scrollTop;
    double pageTop = DomGlobal.window.pageYOffset;
    if (!replace(field, edit, before, wanted)) {
      return Outcome.REFUSED;
    }
    field.select(anchor, caret);
    field.element().scrollTop = fieldTop;
    if (DomGlobal.window.pageYOffset != pageTop) {
      DomGlobal.window.scrollTo(DomGlobal.window.pageXOffset, pageTop);
    }
    return Outcome.DONE;
  }

  /** Whether the text came out as wanted; if not, it is as before. */
  private static boolean replace(Field field, Edit edit, String before, String wanted) {
    focus(field.element());
    field.select(edit.start(), edit.start() + edit.deleted());
    EditCommand.insert(edit.inserted());
    if (!field.text().equals(wanted)) {
      takeBack(field, before);
      return false;
    }
    return true;
  }

  private static void takeBack(Field field, String before) {
    if (!field.text().equals(before)) {
      EditCommand.undo();
    }
  }

  static void focus(TextField field) {
    Element.FocusOptionsType options = Element.FocusOptionsType.create();
    options.setPreventScroll(true);
    field.focus(options);
  }
}
