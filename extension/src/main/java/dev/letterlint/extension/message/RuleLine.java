package dev.letterlint.extension.message;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** A rule in use as it came, before what a person wants otherwise of it. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class RuleLine {

  public String id;
  public String message;

  /** error, warning, suggestion or check. */
  public String severity;

  /** The number from which on it has something to say; 0 where it has none. */
  public int threshold;

  /** Names it had before. */
  public String[] formerIds;
}
