package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Runtime;
import dev.letterlint.extension.browser.Tab;
import jsinterop.base.JsPropertyMap;

/**
 * Scripts of the extension that come into a frame when they are first needed there, so that a page
 * that needs none of them does not pay for them. They run in the world of the script that asks. A
 * practice page has those that it needs from the beginning.
 */
public final class OnDemand {

  private OnDemand() {}

  /** Loads a script once; {@code outcome} hears of it each time, empty when it is there. */
  public static void load(String file, Tab.Outcome outcome) {
    if (door(file) != null) {
      outcome.tell("");
      return;
    }
    if (Runtime.ownsPage()) {
      Html.script(
          Runtime.address(file),
          () -> loaded(file, "", outcome),
          () -> loaded(file, null, outcome));
      return;
    }
    JsPropertyMap<Object> question = JsPropertyMap.of(Ask.NAME, Ask.LOAD, Ask.FILE, file);
    Channel.ask(question, answer -> loaded(file, answer, outcome));
  }

  /** What a script, once it is there, gives to those that asked for it. */
  public static native void answer(String file, Object door) /*-{
    $wnd['letterlint/' + file] = door;
  }-*/;

  /** What a script has given; null when it is not there. */
  static native <T> T door(String file) /*-{
    return $wnd['letterlint/' + file] || null;
  }-*/;

  private static void loaded(String file, Object answer, Tab.Outcome outcome) {
    String fault = answer == null ? Messages.text("extension_notHere") : String.valueOf(answer);
    outcome.tell(fault);
  }
}
