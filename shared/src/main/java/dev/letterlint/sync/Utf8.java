package dev.letterlint.sync;

/** UTF-8 by hand: the browser's engine has no charsets and writes lone surrogates as "?". */
final class Utf8 {

  private Utf8() {}

  /** Whether every surrogate has its partner; else the text has no UTF-8. */
  static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (surrogate(c)) {
        if (!pairAt(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      // A surrogate is half of four bytes.
      char c = text.charAt(i);
      length += c < 0x80 ? 1 : c < 0x800 || surrogate(c) ? 2 : 3;
    }
    return length;
  }

  static byte[] bytes(String text) {
    byte[] bytes = new byte[length(text)];
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = text.charAt(i);
      if (pairAt(text, i)) {
        point = 0x10000 + ((point - 0xd800) << 10) + (text.charAt(++i) - 0xdc00);
      }
      end = write(point, bytes, end);
    }
    return bytes;
  }

  private static int write(int point, byte[] bytes, int at) {
    if (point < 0x80) {
      bytes[at] = (byte) point;
      return at + 1;
    }
    int more = point < 0x800 || surrogate(point) ? 1 : point < 0x10000 ? 2 : 3;
    int lead = more == 1 ? 0xc0 : more == 2 ? 0xe0 : 0xf0;
    bytes[at] = (byte) (lead | (point >> (6 * more)));
    for (int i = 1; i <= more; i++) {
      bytes[at + i] = (byte) (0x80 | ((point >> (6 * (more - i))) & 0x3f));
    }
    return at + more + 1;
  }

  private static boolean pairAt(String text, int i) {
    return i + 1 < text.length()
        && (text.charAt(i) & 0xfc00) == 0xd800
        && (text.charAt(i + 1) & 0xfc00) == 0xdc00;
  }

  private static boolean surrogate(int c) {
    return c >= 0xd800 && c < 0xe000;
  }
}
