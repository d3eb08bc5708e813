package dev.letterlint.text;

/**
 * Kinds of characters, decided by range so that the JVM and compiled JavaScript agree; the
 * platform's own {@code Character} methods do not.
 */
final class Chars {

  private Chars() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter from A to Z. */
  static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLower(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
  }

  static boolean isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  }

  /** Whether words are made of it: letters of any script, marks, and the underscore of code. */
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    if (c < 0xC0) {
      return c == 0xAA || c == 0xB5 || c == 0xBA || c == 0xAD;
    }
    if (c < 0x2000) {
      return c != 0xD7 && c != 0xF7 && c != 0x1680;
    }
    return isInvisible(c) || c >= 0x2C00 && !isBeyondLetters(c);
  }

  private static boolean isBeyondLetters(char c) {
    return (c >= 0x2E00 && c <= 0x303F)
        || (c >= 0xD800 && c <= 0xF8FF)
        || (c >= 0xFE00 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF20)
        || c >= 0xFFE0;
  }

  static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** Soft hyphen, zero-width space and joiners, byte order mark: part of a word, seen by nobody. */
  static boolean isInvisible(char c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  static boolean isNewline(char c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == 0x0C
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /**
   * Blank within a line: space, tab, the no-break and typographic spaces, and control characters.
   */
  static boolean isBlank(char c) {
    return !isNewline(c)
        && (c <= ' '
            || c == 0xA0
            || c == 0x1680
            || (c >= 0x2000 && c <= 0x200A)
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000);
  }

  static boolean isSpace(char c) {
    return isBlank(c) || isNewline(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC;
  }

  /** A hyphen that joins words; the em dash never does. */
  static boolean isHyphen(char c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2013);
  }

  static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
  }

  /** What may stand between a full stop and the space after it. */
  static boolean isCloser(char c) {
    return c == ')'
        || c == ']'
        || c == '}'
        || c == '"'
        || c == 0x201D
        || c == 0xBB
        || c == '*'
        || c == '_'
        || c == '`'
        || isApostrophe(c);
  }

  static boolean isSurrogate(char c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }

  static boolean isHighSurrogate(char c) {
    return c >= 0xD800 && c <= 0xDBFF;
  }

  static boolean isLowSurrogate(char c) {
    return c >= 0xDC00 && c <= 0xDFFF;
  }

  /** The form under which words are compared: lower case, Latin accents taken off. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (isApostrophe(c)) {
      return '\'';
    }
    return c >= 0xC0 && c <= 0xFF ? LATIN.charAt(c - 0xC0) : c;
  }

  private static final String LATIN =
      "aaaaaaaceeeeiiiidnooooo\u00d7ouuuuyts" + "aaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty";
}
