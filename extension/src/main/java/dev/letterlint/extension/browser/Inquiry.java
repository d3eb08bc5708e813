package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;

/**
 * A word of the extension's other parts to the frames of a tab, which reaches those that are at
 * work: the question what they check, or something to do in the field a person is in.
 */
public final class Inquiry {

  /** What they check: pairs of a field's name and its state; no text of a field is among them. */
  public static final String STATES = "states";

  /** Open the menu of snippets; with an id behind it, for that snippet. */
  public static final String MENU = "menu";

  /** The selected text. */
  public static final String SELECTION = "selection";

  /** What one frame answers; null where it has nothing to say. */
  @JsFunction
  public interface Answer {
    String[] to(String word);
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
        var said = answer(port.name);
        if (said) {
          port.postMessage(said);
        }
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

  /** Tells all frames of a tab; where none has anything to say, {@code reader} hears nothing. */
  public static native void ask(int tab, String word, Reader reader) /*-{
    var port = $wnd.chrome.tabs.connect(tab, {name: word});
    port.onMessage.addListener(reader);
    port.onDisconnect.addListener(function () {
      // Read, so that the browser does not report that nobody answered.
      return $wnd.chrome.runtime.lastError;
    });
  }-*/;
}
