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

  /** Puts a script of the extension into one frame of a tab. */
  public static native void run(int tab, int frame, String file, Outcome outcome) /*-{
    var into = {target: {tabId: tab, frameIds: [frame]}, files: [file]};
    $wnd.chrome.scripting.executeScript(into, function () {
      var fault = $wnd.chrome.runtime.lastError;
      outcome(fault ? fault.message : '');
    });
  }-*/;

  /** Puts a script of the extension into every frame that the person's click has opened to it. */
  public static native void run(int tab, String file, Outcome outcome) /*-{
    var into = {target: {tabId: tab, allFrames: true}, files: [file]};
    $wnd.chrome.scripting.executeScript(into, function () {
      var fault = $wnd.chrome.runtime.lastError;
      outcome(fault ? fault.message : '');
    });
  }-*/;
}
