package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;

/** The extension's key and its line in the menu of a selection. */
public final class Menus {

  /** Takes what is to be done, and where. */
  @JsFunction
  public interface Order {
    void give(String word, int tab, int frame, String selected);
  }

  /** Takes a text. */
  @JsFunction
  public interface Text {
    void take(String text);
  }

  private Menus() {}

  /**
   * Hears orders from now on, and puts the line into the menu when the extension is installed,
   * updated, or the browser is.
   */
  public static native void listen(String line, Order order) /*-{
    var chrome = $wnd.chrome;
    chrome.runtime.onInstalled.addListener(function () {
      chrome.contextMenus.removeAll(function () {
        chrome.contextMenus.create({
          id: @dev.letterlint.extension.browser.Inquiry::SELECTION,
          title: line,
          contexts: ['selection']
        });
      });
    });
    chrome.contextMenus.onClicked.addListener(function (info, tab) {
      order(info.menuItemId, tab ? tab.id : -1, info.frameId || 0, info.selectionText || '');
    });
    chrome.commands.onCommand.addListener(function (command, tab) {
      if (tab) {
        order(command, tab.id, 0, '');
      }
    });
  }-*/;

  /** Says at the toolbar's button, for a tab, how an order went: a sign, and words behind it. */
  public static native void tell(int tab, String sign, String words) /*-{
    var action = $wnd.chrome.action;
    action.setBadgeText({tabId: tab, text: sign});
    action.setTitle({tabId: tab, title: words});
  }-*/;

  /**
   * The text that is selected in a frame, line ends and all, where a script of the extension is at
   * work in it; otherwise what the browser says of it.
   */
  public static native void selection(int tab, int frame, String otherwise, Text text) /*-{
    var port = $wnd.chrome.tabs.connect(tab, {
      name: @dev.letterlint.extension.browser.Inquiry::SELECTION,
      frameId: frame
    });
    port.onMessage.addListener(function (said) {
      port.disconnect();
      text(said.length && said[0] ? said[0] : otherwise);
    });
    port.onDisconnect.addListener(function () {
      // Read, so that the browser does not report that nobody answered.
      var fault = $wnd.chrome.runtime.lastError;
      text(otherwise);
    });
  }-*/;
}
