package dev.letterlint.extension.browser;

/** The extension behind this script. On a practice page there is none. */
public final class Runtime {

  private Runtime() {}

  /** Whether this script is part of an extension that is installed now. */
  public static native boolean isAlive() /*-{
    return !!($wnd.chrome && $wnd.chrome.runtime && $wnd.chrome.runtime.id);
  }-*/;
}
