package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Presence;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.Connected;
import elemental2.dom.DomGlobal;
import jsinterop.base.Js;

/**
 * Lets the background script know that a form is open, so that what is saved elsewhere is there at
 * once: while there is a server and the page is to be seen. Without a server nothing is sent or
 * counted.
 */
final class Attendance {

  private final Presence presence = new Presence();
  private boolean isConnected;
  private boolean hasField;
  private Object following;

  /** There is a field from now on. */
  void begin() {
    if (!hasField) {
      hasField = true;
      Store.read(Connected.NAME, this::connect);
      following = Store.follow(Connected.NAME, this::connect);
    }
  }

  void end() {
    hasField = false;
    Store.unfollow(following);
    presence.end();
  }

  /** The page was hidden, shown, or something else happened to it. */
  void look() {
    if (hasField && isConnected && !DomGlobal.document.hidden) {
      presence.begin();
    } else {
      presence.end();
    }
  }

  private void connect(Object connected) {
    isConnected = Js.isTruthy(connected);
    look();
  }
}
