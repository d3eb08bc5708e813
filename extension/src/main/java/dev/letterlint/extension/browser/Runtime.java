package dev.letterlint.extension.browser;

/** The extension behind this script. On a practice page there is none. */
public final class Runtime {

  private Runtime() {}

  /** As the manifest says it. */
  public static native String version() /*-{
    return $wnd.chrome.runtime.getManifest().version;
  }-*/;

  /** The address of a file of the extension's own. */
  public static native String address(String file) /*-{
    return $wnd.chrome.runtime.getURL(file);
  }-*/;

  /** Whether the page is one of the extension's own, where its scripts load as in any page. */
  public static native boolean ownsPage() /*-{
    var runtime = $wnd.chrome && $wnd.chrome.runtime;
    return !!(runtime && runtime.getURL) && runtime.getURL('').indexOf($wnd.origin) === 0;
  }-*/;

  /** Runs {@code first} when the extension has come to this browser, not when it was updated. */
  public static native void whenInstalled(Runnable first) /*-{
    $wnd.chrome.runtime.onInstalled.addListener(function (what) {
      if (what.reason === 'install') {
        first.@java.lang.Runnable::run()();
      }
    });
  }-*/;

  /** Whether no other copy of this script is at work in the frame; true once. */
  public static native boolean isFirst() /*-{
    var isFirst = !$wnd.letterlintIsHere;
    $wnd.letterlintIsHere = true;
    return isFirst;
  }-*/;

  /** Whether this script is part of an extension that is installed now. */
  public static native boolean isAlive() /*-{
    return !!($wnd.chrome && $wnd.chrome.runtime && $wnd.chrome.runtime.id);
  }-*/;
}
