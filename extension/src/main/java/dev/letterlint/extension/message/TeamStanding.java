package dev.letterlint.extension.message;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** How the rules of the server's own people stand, for the extension's own pages. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class TeamStanding {

  /** Of the server. */
  public String address;

  /** What the key is called that the server shows now; empty where it shows none. */
  public String key;

  public boolean isAgreed;

  /** Whether the server shows another key than the one that was agreed to. */
  public boolean isOtherKey;

  /** The version is 0 where none came yet. */
  public RuleStanding rules;
}
