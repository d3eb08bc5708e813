package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;

/** The browser's own cryptography and decoding, on bytes as it gives them (Uint8Array). */
public final class Crypto {

  /** Takes a text that was worked out, or null where it could not be. */
  @JsFunction
  public interface Text {
    void take(String text);
  }

  /** Takes an answer to a question. */
  @JsFunction
  public interface Verdict {
    void take(boolean isSo);
  }

  private Crypto() {}

  public static native int length(Object bytes) /*-{
    return bytes.length;
  }-*/;

  /** The text before the first line's end, a letter a byte; null where it is longer than that. */
  public static native String line(Object bytes, int most) /*-{
    var end = bytes.indexOf(10);
    return end < 0 || end > most ? null : String.fromCharCode.apply(null, bytes.subarray(0, end));
  }-*/;

  /** Null where it is no UTF-8. */
  public static native String utf8(Object bytes, int from) /*-{
    try {
      return new $wnd.TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(from));
    } catch (notUtf8) {
      return null;
    }
  }-*/;

  /** The bytes of base64 (plain or for addresses), or null where it is none. */
  public static native Object base64(String text) /*-{
    try {
      var letters = $wnd.atob(text.replace(/-/g, '+').replace(/_/g, '/').replace(/\s/g, ''));
      return $wnd.Uint8Array.from(letters, function (letter) {
        return letter.charCodeAt(0);
      });
    } catch (notBase64) {
      return null;
    }
  }-*/;

  /** In lower case hexadecimal. */
  public static native void sha256(Object bytes, Text hash) /*-{
    $wnd.crypto.subtle.digest('SHA-256', bytes).then(function (digest) {
      var hex = '';
      new $wnd.Uint8Array(digest).forEach(function (one) {
        hex += (one + 256).toString(16).substring(1);
      });
      hash(hex);
    });
  }-*/;

  /** Whether the Ed25519 signature of a public key (DER, SPKI) is of the bytes from there on. */
  public static native void isSigned(
      Object bytes, int from, Object signature, Object key, Verdict verdict) /*-{
    var crypto = $wnd.crypto.subtle;
    crypto.importKey('spki', key, 'Ed25519', false, ['verify']).then(function (imported) {
      return crypto.verify('Ed25519', imported, signature, bytes.subarray(from));
    })['catch'](function () {
      // A key or a signature of another make.
      return false;
    }).then(verdict);
  }-*/;
}
