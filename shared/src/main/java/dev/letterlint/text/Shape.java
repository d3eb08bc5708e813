package dev.letterlint.text;

/**
 * How a token is written, as bits of one int: the kind of token, for numbers how many figures are
 * significant, whether it hangs on the token before it, and whether it is quoted speech.
 */
public final class Shape {

  public static final int LOWER = 0;
  public static final int CAPITAL = 1;
  public static final int UPPER = 2;
  public static final int MIXED = 3;
  public static final int NUMBER = 4;
  public static final int MARK = 5;

  /** A number of three significant figures, as 73.9 or 920. */
  public static final int THREE_FIGURES = 1 << 3;

  /** A number of four or more significant figures, as 2,437. */
  public static final int MORE_FIGURES = 1 << 4;

  /** A number that can be a calendar year: 1950 to 2049, no comma. */
  public static final int YEAR = 1 << 5;

  /** Joined to the token before by a hyphen, an apostrophe or nothing at all, as ms in 250ms. */
  public static final int JOINED = 1 << 6;

  /** Inside quotation marks or backticks. */
  public static final int QUOTED = 1 << 7;

  /** How many bits there are. */
  static final int BITS = 8;

  /** A number above those of all shapes. */
  public static final int COUNT = 1 << BITS;

  private static final int KIND = 7;

  private Shape() {}

  public static int kind(int shape) {
    return shape & KIND;
  }

  public static boolean isWord(int shape) {
    return (shape & KIND) < NUMBER;
  }

  /** Whether a word is written like a name: with a capital somewhere. */
  public static boolean isName(int shape) {
    int kind = kind(shape);
    return kind == CAPITAL || kind == UPPER || kind == MIXED;
  }

  static int ofWord(String text, int from, int to) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      upper += Chars.isUpper(c) ? 1 : 0;
      lower += Chars.isLower(c) ? 1 : 0;
    }
    return ofLetters(text.charAt(from), upper, upper + lower);
  }

  /** The kind of a word by its first letter and how many of its letters are capitals. */
  static int ofLetters(char first, int upper, int letters) {
    if (upper == 0) {
      return LOWER;
    }
    if (upper == 1 && Chars.isUpper(first)) {
      return CAPITAL;
    }
    return upper == letters ? UPPER : MIXED;
  }

  static int ofNumber(String text, int from, int to) {
    int figures = 0;
    int zeros = 0;
    boolean decimal = false;
    boolean plain = to - from == 4;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Chars.isDigit(c)) {
        decimal = decimal || (c == '.');
        plain = false;
      } else if (c == '0') {
        zeros += figures > 0 ? 1 : 0;
      } else {
        figures += zeros + 1;
        zeros = 0;
      }
    }
    figures += decimal ? zeros : 0;
    int bits = figures < 3 ? 0 : figures == 3 ? THREE_FIGURES : MORE_FIGURES;
    return NUMBER | bits | (plain && isYear(text, from) ? YEAR : 0);
  }

  private static boolean isYear(String text, int from) {
    char a = text.charAt(from);
    char b = text.charAt(from + 1);
    char c = text.charAt(from + 2);
    return (a == '1' && b == '9' && c >= '5') || (a == '2' && b == '0' && c <= '4');
  }
}
