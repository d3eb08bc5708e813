package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;

/**
 * A question of the extension's own page to the frames of a tab: what they check. Those that are at
 * work answer with a list of pairs, a field's name and its state; no text of a field is among them.
 */
public final class Inquiry {

  /** What one frame answers. */
  @JsFunction
  public interface Answer {
    String[] get();
  }

  /** Takes the answer of one frame. */
  @JsFunction
  public interface Reader {
    void read(String[] answer);
  }

  private final Answer answer;
  private Object listener;

  public Inquiry(Answer answer) {
    this.answer = answer;
  }

  /** Answers from now on. */
  public native void listen() /*-{
    var runtime = $wnd.chrome && $wnd.chrome.runtime;
    if (runtime && runtime.onConnect) {
      var answer = this.@dev.letterlint.extension.browser.Inquiry::answer;
      var listener = function (port) {
        port.postMessage(answer());
      };
      this.@dev.letterlint.extension.browser.Inquiry::listener = listener;
      runtime.onConnect.addListener(listener);
    }
  }-*/;

  /** Answers no more. */
  public native void stop() /*-{
    var runtime = $wnd.chrome && $wnd.chrome.runtime;
    if (runtime && runtime.onConnect) {
      runtime.onConnect.removeListener(this.@dev.letterlint.extension.browser.Inquiry::listener);
    }
  }-*/;

  /** Asks all frames of a tab; where none is at work, {@code reader} hears nothing. */
  public static native void ask(int tab, Reader reader) /*-{
    var port = $wnd.chrome.tabs.connect(tab);
    port.onMessage.addListener(reader);
    port.onDisconnect.addListener(function () {
      // Read, so that the browser does not report that nobody answered.
      return $wnd.chrome.runtime.lastError;
    });
  }-*/;
}
