package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Shadows;
import dev.letterlint.extension.browser.TextField;
import elemental2.core.JsDate;
import elemental2.dom.DomGlobal;
import java.util.HashMap;
import java.util.Map;

/**
 * Fields that the page took out of the document. Forms are made anew while a person types: what was
 * found and ignored goes over to the field that takes the place, and so does the caret when the
 * page has dropped it and nobody else has taken the focus.
 */
final class Replaced {

  /** A page that makes its form anew does so at once; later the person is somewhere else. */
  private static final double AT_ONCE_MS = 1000;

  /** What stood in a field when it went; the field itself is let go. */
  private record Gone(
      Followed past, String text, int start, int end, double top, double caretUntilMs) {}

  private final Map<String, Gone> gone = new HashMap<>();
  private LintedField focused;

  void focus(LintedField linted) {
    focused = linted;
  }

  void remove(LintedField linted) {
    TextField field = linted.element;
    double caretUntil = focused == linted ? JsDate.now() + AT_ONCE_MS : 0;
    gone.put(
        key(field),
        new Gone(
            linted.past(),
            linted.field.text(),
            linted.field.start(),
            linted.field.end(),
            field.scrollTop,
            caretUntil));
    if (focused == linted) {
      focused = null;
    }
  }

  /** A field may have had the focus before it was found. */
  void settle(LintedField found) {
    if (Shadows.hasFocus(found.element)) {
      focused = found;
    }
  }

  /**
   * Sees who has the focus, once those that went are known: a field that is taken out of the
   * document loses it too, without a person's doing.
   */
  void settle() {
    if (focused != null && !Shadows.hasFocus(focused.element)) {
      focused = null;
    }
  }

  /** Hands over to a field that has appeared, if it stands for one that went. */
  void replace(LintedField fresh) {
    String key = key(fresh.element);
    Gone before = key.isEmpty() ? null : gone.remove(key);
    if (before == null) {
      return;
    }
    fresh.succeed(before.past);
    if (JsDate.now() < before.caretUntilMs && fresh.field.text().equals(before.text) && isFree()) {
      Writer.focus(fresh.element);
      fresh.field.select(before.start, before.end);
      fresh.element.scrollTop = before.top;
    }
  }

  private static boolean isFree() {
    return DomGlobal.document.activeElement == null
        || DomGlobal.document.activeElement == DomGlobal.document.body;
  }

  /** What stays the same when a field is made anew; empty when there is nothing of the kind. */
  static String key(TextField field) {
    String name = field.name == null ? "" : field.name;
    return field.id.isEmpty() ? name : field.id;
  }
}
