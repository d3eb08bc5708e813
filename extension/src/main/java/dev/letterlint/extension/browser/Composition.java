package dev.letterlint.extension.browser;

import elemental2.dom.KeyboardEvent;
import jsinterop.base.Js;

/** The work of an input method, which its keys belong to. */
public final class Composition {

  private Composition() {}

  /** Whether a key is one of an unfinished composition; Elemental2 lacks the property. */
  public static boolean has(KeyboardEvent key) {
    return Js.isTruthy(Js.asPropertyMap(key).get("isComposing"));
  }
}
