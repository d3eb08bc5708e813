package dev.letterlint.extension.browser;

/**
 * That a form is open: a line from its page to the background script, which a word now and then
 * keeps awake; browsers end a background script that nobody has spoken to for half a minute.
 */
public final class Presence {

  private static final int WORD_EVERY_MS = 20_000;

  private Object line;
  private int words;

  /** Begins to be there; more calls change nothing. */
  public native void begin() /*-{
    var self = this;
    if (self.@dev.letterlint.extension.browser.Presence::line) {
      return;
    }
    function connect() {
      var line = $wnd.chrome.runtime.connect({name: 'form'});
      self.@dev.letterlint.extension.browser.Presence::line = line;
      line.onDisconnect.addListener(function () {
        if (self.@dev.letterlint.extension.browser.Presence::line === line) {
          // Read, so that the browser does not report it. The next word makes a new line.
          self.@dev.letterlint.extension.browser.Presence::line = $wnd.chrome.runtime.lastError || true;
        }
      });
    }
    connect();
    self.@dev.letterlint.extension.browser.Presence::words = $wnd.setInterval(function () {
      var line = self.@dev.letterlint.extension.browser.Presence::line;
      if (!$wnd.chrome.runtime.id) {
        self.@dev.letterlint.extension.browser.Presence::end()();
      } else if (line.postMessage) {
        line.postMessage('here');
      } else {
        connect();
      }
    }, @dev.letterlint.extension.browser.Presence::WORD_EVERY_MS);
  }-*/;

  public native void end() /*-{
    var line = this.@dev.letterlint.extension.browser.Presence::line;
    $wnd.clearInterval(this.@dev.letterlint.extension.browser.Presence::words);
    this.@dev.letterlint.extension.browser.Presence::line = null;
    if (line && line.disconnect) {
      line.disconnect();
    }
  }-*/;

  /** Tells how many forms are open, whenever that changes. */
  public static native void listen(Forms forms) /*-{
    var open = 0;
    $wnd.chrome.runtime.onConnect.addListener(function (line) {
      if (line.name !== 'form') {
        return;
      }
      forms(++open);
      line.onMessage.addListener(function () {
        // That it was said is all: it keeps this script awake.
      });
      line.onDisconnect.addListener(function () {
        forms(--open);
      });
    });
  }-*/;

  /** Takes the number of open forms. */
  @jsinterop.annotations.JsFunction
  public interface Forms {
    void count(int open);
  }
}
