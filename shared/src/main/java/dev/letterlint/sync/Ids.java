package dev.letterlint.sync;

/** Names of records and revisions: 128 bits as 32 hexadecimal digits, random or derived. */
public final class Ids {

  static final int DIGITS = 32;

  private static final int INTS = 4;
  private static final String HEX = "0123456789abcdef";

  private final Bits bits;

  public Ids(Bits bits) {
    this.bits = bits;
  }

  /** A name nobody else will ever make. */
  public String random() {
    int[] words = new int[INTS];
    for (int i = 0; i < INTS; i++) {
      words[i] = bits.next();
    }
    return hex(words);
  }

  /** The id of the one record that this key may have, the same on every device. */
  public static String ofKey(Type type, String key) {
    return derived("key", type.name(), key);
  }

  /** The same parts give the same name, so a retry or a twin device writes nothing twice. */
  static String derived(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return hex(Sha256.of(Utf8.bytes(text.toString())));
  }

  /** Whether a text has the shape of an id or a rev. */
  public static boolean valid(String id) {
    if (id == null || id.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (HEX.indexOf(id.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String hex(int[] words) {
    StringBuilder hex = new StringBuilder(DIGITS);
    for (int i = 0; i < INTS; i++) {
      for (int shift = 28; shift >= 0; shift -= 4) {
        hex.append(HEX.charAt((words[i] >>> shift) & 15));
      }
    }
    return hex.toString();
  }
}
