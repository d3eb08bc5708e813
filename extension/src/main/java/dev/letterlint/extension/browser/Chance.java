package dev.letterlint.extension.browser;

/** The browser's own randomness, fit for names that nobody may guess. */
public final class Chance {

  private Chance() {}

  /** 32 random bits. */
  public static native int bits() /*-{
    return $wnd.crypto.getRandomValues(new Int32Array(1))[0];
  }-*/;
}
