package dev.letterlint.sync;

/**
 * Names of records and revisions: 128 bits as 32 hexadecimal digits, fresh or derived.
 *
 * <p>A fresh one begins with the time at which it was made, as UUIDs of version 7 do: what is new
 * lies side by side in every index then, and a push writes half as much to the disk.
 */
public final class Ids {

  static final int DIGITS = 32;

  private static final int INTS = 4;
  private static final int HALF = 1 << 16;
  private static final String HEX = "0123456789abcdef";

  private final Bits bits;
  private final Clock clock;

  /** Where the time is taken from. It may be wrong: no name is trusted for its time. */
  public interface Clock {

    /** Milliseconds since 1970. */
    double millis();
  }

  public Ids(Bits bits, Clock clock) {
    this.bits = bits;
    this.clock = clock;
  }

  /** A name nobody else will ever make, or guess: 48 bits of time and 80 random ones. */
  public String fresh() {
    double now = clock.millis();
    int[] words = {(int) (now / HALF), (int) (now % HALF) << 16, bits.next(), bits.next()};
    words[1] |= bits.next() >>> 16;
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
