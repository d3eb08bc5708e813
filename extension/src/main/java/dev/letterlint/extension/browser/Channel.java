package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;
import jsinterop.base.JsPropertyMap;

/**
 * The one channel between the extension's parts: a question of plain values and one answer to it.
 * No page has a way into it. Without an extension nobody answers.
 */
public final class Channel {

  /** Takes an answer; null when there is nobody to give one. */
  @JsFunction
  public interface Answer {
    void take(Object answer);
  }

  /** Answers a question, now or later, exactly once. */
  @JsFunction
  public interface Answerer {
    void answer(JsPropertyMap<Object> question, Sender sender, Answer answer);
  }

  private Channel() {}

  /** Asks the background script, which the browser starts for it where it does not run. */
  public static native void ask(JsPropertyMap<Object> question, Answer answer) /*-{
    var runtime = $wnd.chrome && $wnd.chrome.runtime;
    if (!runtime || !runtime.id) {
      answer(null);
      return;
    }
    runtime.sendMessage(question, function (said) {
      // Read, so that the browser does not report that nobody answered.
      answer(runtime.lastError || said === undefined ? null : said);
    });
  }-*/;

  /** Tells all pages of the extension that are open, and no script in somebody's page. */
  public static native void tell(JsPropertyMap<Object> news) /*-{
    $wnd.chrome.runtime.sendMessage(news, function () {
      // Read, so that the browser does not report that no page is open.
      return $wnd.chrome.runtime.lastError;
    });
  }-*/;

  /** Answers all questions from now on. */
  public static native void listen(Answerer answerer) /*-{
    $wnd.chrome.runtime.onMessage.addListener(function (question, sender, answer) {
      answerer(question, sender, answer);
      // The answer may come later.
      return true;
    });
  }-*/;
}
