package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;

/** The tab that the person looks at, as far as the extension may know of it after their click. */
public final class Tab {

  /** Takes the tab's number and its address, empty when it must not be known. */
  @JsFunction
  public interface Reader {
    void read(int id, String address);
  }

  /** Takes why something did not work, empty when it did. */
  @JsFunction
  public interface Outcome {
    void tell(String fault);
  }

  private Tab() {}

  public static native void active(Reader reader) /*-{
    $wnd.chrome.tabs.query({active: true, currentWindow: true}, function (tabs) {
      reader(tabs[0].id, tabs[0].url || '');
    });
  }-*/;

  /** Opens a page of the extension's own in a tab. */
  public static native void open(String page) /*-{
    $wnd.chrome.tabs.create({url: page});
  }-*/;

  /** Puts a script of the extension into one frame of a tab. */
  public static native void run(int tab, int frame, String file, Outcome outcome) /*-{
    var into = {target: {tabId: tab, frameIds: [frame]}, files: [file]};
    $wnd.chrome.scripting.executeScript(into, function () {
      var fault = $wnd.chrome.runtime.lastError;
      outcome(fault ? fault.message : '');
    });
  }-*/;

  /** Puts a style sheet and a script into every frame that the person's click has opened to us. */
  public static native void run(int tab, String styles, String script, Outcome outcome) /*-{
    var frames = {tabId: tab, allFrames: true};
    $wnd.chrome.scripting.insertCSS({target: frames, files: [styles]}, function () {
      // Read, so that the browser does not report what the next call will say as well.
      return $wnd.chrome.runtime.lastError;
    });
    $wnd.chrome.scripting.executeScript({target: frames, files: [script]}, function () {
      var fault = $wnd.chrome.runtime.lastError;
      outcome(fault ? fault.message : '');
    });
  }-*/;
}
