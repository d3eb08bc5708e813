package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Crypto;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.release.Pinned;
import dev.letterlint.rule.Data;
import java.util.function.Consumer;

/** By the browser's own cryptography, with the two keys that this build carries. */
final class BrowserSeals implements Seals {

  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";
  private static final int NAME_DIGITS = 16;

  private final Object active;
  private final Object backup;
  private Pinned pinned;

  BrowserSeals() {
    String keys = Carried.keys();
    int second = keys.indexOf(BEGIN, keys.indexOf(END));
    active = der(keys.substring(0, second));
    backup = der(keys.substring(second));
  }

  private static Object der(String pem) {
    int from = pem.indexOf(BEGIN) + BEGIN.length();
    return Crypto.base64(pem.substring(from, pem.indexOf(END)));
  }

  @Override
  public void pinned(Consumer<Pinned> then) {
    if (pinned != null) {
      then.accept(pinned);
      return;
    }
    Crypto.sha256(
        active,
        first ->
            Crypto.sha256(
                backup,
                second -> {
                  pinned = new Pinned(name(first), name(second));
                  then.accept(pinned);
                }));
  }

  private static String name(String hash) {
    return hash.substring(0, NAME_DIGITS);
  }

  @Override
  public int length(Object bytes) {
    return Crypto.length(bytes);
  }

  @Override
  public String line(Object bytes, int most) {
    return Crypto.line(bytes, most);
  }

  @Override
  public String text(Object bytes, int from) {
    return Crypto.utf8(bytes, from);
  }

  @Override
  public void isSigned(
      Object bytes, int from, String signature, String key, Consumer<Boolean> then) {
    Object read = Crypto.base64(signature);
    if (read == null) {
      then.accept(false);
    } else {
      Object by = key.equals(pinned.backup()) ? backup : active;
      Crypto.isSigned(bytes, from, read, by, then::accept);
    }
  }

  @Override
  public void sha256(Object bytes, Consumer<String> then) {
    Crypto.sha256(bytes, then::accept);
  }

  @Override
  public Data parse(String json) {
    return JsData.parse(json);
  }
}
