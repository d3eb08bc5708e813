package dev.letterlint.extension.content;

import elemental2.dom.DomGlobal;
import elemental2.dom.Event;
import elemental2.dom.KeyboardEvent;
import jsinterop.base.Js;

/**
 * The keys of the findings: F8 and Shift+F8, as in editors of code, or Alt with an arrow where that
 * does not move the caret (it does on a Mac); F9 opens the panel, Ctrl+/ the snippets; Escape
 * closes.
 */
final class Keys {

  private Keys() {}

  /** 1 for the next finding, -1 for the previous, 0 for any other key. */
  static int step(KeyboardEvent key) {
    if (key.key.equals("F8") && !key.altKey && !key.ctrlKey && !key.metaKey) {
      return key.shiftKey ? -1 : 1;
    }
    if (!key.altKey || key.ctrlKey || key.metaKey || key.shiftKey || isMac()) {
      return 0;
    }
    return key.key.equals("ArrowDown") ? 1 : key.key.equals("ArrowUp") ? -1 : 0;
  }

  /** F9: the panel. */
  static boolean isPanel(KeyboardEvent key) {
    return key.key.equals("F9") && !key.altKey && !key.ctrlKey && !key.metaKey && !key.shiftKey;
  }

  /** Ctrl+/ or Cmd+/: the menu of snippets. */
  static boolean isMenu(KeyboardEvent key) {
    return key.key.equals("/") && (key.ctrlKey || key.metaKey) && !key.altKey;
  }

  static boolean isEscape(KeyboardEvent key) {
    return key.key.equals("Escape");
  }

  static KeyboardEvent of(Event event) {
    return Js.uncheckedCast(event);
  }

  /** Keeps a key that was understood from the page and from the browser. */
  static void take(Event event) {
    event.preventDefault();
    event.stopPropagation();
  }

  static boolean isMac() {
    return DomGlobal.navigator.platform.startsWith("Mac");
  }
}
