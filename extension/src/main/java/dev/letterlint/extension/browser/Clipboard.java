package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;

/** The clipboard, written at a person's click only. */
public final class Clipboard {

  /** Hears whether the text is in the clipboard. */
  @JsFunction
  public interface Outcome {
    void tell(boolean isDone);
  }

  private Clipboard() {}

  public static native void write(String text, Outcome outcome) /*-{
    $wnd.navigator.clipboard.writeText(text).then(function () {
      outcome(true);
    }, function () {
      outcome(false);
    });
  }-*/;
}
