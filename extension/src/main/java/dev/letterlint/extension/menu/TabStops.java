package dev.letterlint.extension.menu;

import dev.letterlint.extension.browser.Composition;
import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.snippet.Template;
import elemental2.dom.KeyboardEvent;
import jsinterop.base.Js;

/**
 * After a snippet was inserted Tab goes from one open field to the next, until there is none or the
 * person leaves the text.
 */
final class TabStops {

  private final Listeners listeners = new Listeners();
  private final TextField field;
  private int tail;

  /** {@code end} is where the snippet ends in the field. */
  TabStops(TextField field, int end) {
    this.field = field;
    this.tail = field.value.length() - end;
  }

  void begin() {
    listeners.addCapturing(field, "keydown", event -> press(Js.uncheckedCast(event)));
    listeners.add(field, "blur", event -> listeners.removeAll());
  }

  private void press(KeyboardEvent key) {
    if (key.key.equals("Escape")) {
      listeners.removeAll();
    } else if (key.key.equals("Tab") && !key.shiftKey && !Composition.has(key)) {
      next(key);
    }
  }

  private void next(KeyboardEvent key) {
    Template.Stop stop = Template.next(field.value, field.selectionEnd);
    if (stop == null || stop.end() > field.value.length() - tail) {
      listeners.removeAll();
      return;
    }
    key.preventDefault();
    key.stopImmediatePropagation();
    field.setSelectionRange(stop.start(), stop.end());
  }
}
