package dev.letterlint.extension.browser;

import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import elemental2.core.Global;

/** The texts that the linker put beside the code of this script; nothing is fetched. */
public final class Carried {

  private Carried() {}

  /** Reads the built-in pack: some milliseconds, so read it once and when there is a text. */
  public static Pack pack() {
    return PackReader.read(JsData.parse(packText()));
  }

  /** The same as it is given to another script, which has a reader of its own. */
  public static Object plainPack() {
    return Global.JSON.parse(packText());
  }

  /** The style sheet of everything Letterlint draws. */
  public static native String style() /*-{
    return $style;
  }-*/;

  /** The public keys whose releases of rules are taken, in PEM: the active one, the backup. */
  public static native String keys() /*-{
    return $keys;
  }-*/;

  /** Letters that nobody would mark much in, as a list in JSON. */
  public static native String goodLetters() /*-{
    return $letters;
  }-*/;

  private static native String packText() /*-{
    return $pack;
  }-*/;
}
