package dev.letterlint.extension.message;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** How the snippets stand, for the extension's own pages. No token is among it. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class Standing {

  /** In a few words, as "Offline, 3 waiting". */
  public String state;

  /** The server's address, empty where there is none. */
  public String address;

  /** This device's name for the server. */
  public String device;

  public boolean isConnected;

  /** Whether a change of very much at once waits for a word. */
  public boolean isAsking;

  /** Snippets of which another device has the other text: their ids. */
  public String[] copies;

  /** Snippets that were deleted here and stay, since another device had edited them: their ids. */
  public String[] kept;

  /** Spaces that are not in use: id and address in turn. */
  public String[] others;
}
