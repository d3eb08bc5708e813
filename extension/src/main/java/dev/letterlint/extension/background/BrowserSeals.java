package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Crypto;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.release.Pinned;
import dev.letterlint.rule.Data;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * By the browser's own cryptography, with the keys that it is given in PEM: the two that this build
 * carries, or the one of a team.
 */
final class BrowserSeals implements Seals {

  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";
  private static final int NAME_DIGITS = 16;

  private final Supplier<String> keys;

  /** What {@link #pinned} was worked out of. */
  private String known = "";

  private Object active;
  private Object backup;
  private Pinned pinned;

  /** The keys may be others the next time that a release comes. */
  BrowserSeals(Supplier<String> keys) {
    this.keys = keys;
  }

  private static Object der(String pem) {
    int from = pem.indexOf(BEGIN) + BEGIN.length();
    return Crypto.base64(pem.substring(from, pem.indexOf(END)));
  }

  @Override
  public void pinned(Consumer<Pinned> then) {
    String given = keys.get();
    if (given.equals(known)) {
      then.accept(pinned);
      return;
    }
    int second = given.indexOf(BEGIN, given.indexOf(END));
    Object first = der(second < 0 ? given : given.substring(0, second));
    Object other = second < 0 ? first : der(given.substring(second));
    Crypto.sha256(
        first,
        name ->
            Crypto.sha256(
                other,
                otherName -> {
                  active = first;
                  backup = other;
                  pinned =
                      second < 0
                          ? Pinned.ofTeam(name(name))
                          : new Pinned(name(name), name(otherName));
                  known = given;
                  then.accept(pinned);
                }));
  }

  /** Gives what a key is called that is handed over as PEM, null where it is none. */
  static void name(String pem, Consumer<String> then) {
    Object key = pem.contains(BEGIN) && pem.contains(END) ? der(pem) : null;
    if (key == null) {
      then.accept(null);
    } else {
      Crypto.sha256(key, hash -> then.accept(name(hash)));
    }
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
