package dev.letterlint.text;

/**
 * Tells a line break that ends a paragraph from one that only wraps it, and knows list marks. It
 * looks at most {@link SentenceReader#REACH} units around the offset it is asked about.
 */
final class Lines {

  /** Longer lines are never wrapped by hand: each of their line breaks was meant. */
  private static final int LONGEST_WRAPPED = 120;

  /** A line shorter than this was not broken because it was full. */
  private static final int SHORTEST_FULL = 50;

  private static final String MARKS = "-*•‣◦·–—➤✓★■▪●○→>+";

  private Lines() {}

  /** Whether nothing but blanks stands between {@code pos} and the line break before it. */
  static boolean isLineStart(String text, int pos) {
    int at = pos;
    while (at > 0 && pos - at < SentenceReader.REACH / 2 && Chars.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || Chars.isNewline(text.charAt(at - 1));
  }

  /** The offset behind a list mark and its space, or {@code pos} when there is none. */
  static int behindListMark(String text, int pos) {
    if (pos >= text.length()) {
      return pos;
    }
    int behind = MARKS.indexOf(text.charAt(pos)) >= 0 ? pos + 1 : behindNumber(text, pos);
    if (behind == pos || behind >= text.length() || !Chars.isBlank(text.charAt(behind))) {
      return pos;
    }
    while (behind < text.length()
        && behind - pos < SentenceReader.REACH / 2
        && Chars.isBlank(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  /** "1." and "12)" and "a)" as marks; "2019." is a year. */
  private static int behindNumber(String text, int pos) {
    int at = pos;
    while (at < text.length() && at - pos < 2 && Chars.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == pos && Chars.isLower(text.charAt(pos))) {
      return at + 1 < text.length() && text.charAt(at + 1) == ')' ? at + 2 : pos;
    }
    boolean closed =
        at > pos && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    return closed ? at + 1 : pos;
  }

  /** Whether the line break at {@code pos} ends a paragraph, list item or heading. */
  static boolean isBreak(String text, int pos) {
    int below = pos + 1;
    if (text.charAt(pos) == '\r' && below < text.length() && text.charAt(below) == '\n') {
      below++;
    }
    if (text.charAt(pos) == '\n' && pos > 0 && text.charAt(pos - 1) == '\r') {
      return isBreak(text, pos - 1);
    }
    int first = firstInLine(text, below);
    if (first == text.length()
        || Chars.isNewline(text.charAt(first))
        || behindListMark(text, first) > first) {
      return true;
    }
    return !isWrapped(text, pos, below, first);
  }

  private static boolean isWrapped(String text, int pos, int below, int first) {
    int above = lengthAbove(text, pos);
    if (above > LONGEST_WRAPPED || lengthBelow(text, below) > LONGEST_WRAPPED) {
      return false;
    }
    if (above == 0) {
      return false;
    }
    return Chars.isLower(text.charAt(first)) || above >= SHORTEST_FULL;
  }

  private static int firstInLine(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < SentenceReader.REACH / 2
        && Chars.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int lengthAbove(String text, int pos) {
    int at = pos;
    while (at > 0 && pos - at <= LONGEST_WRAPPED && !Chars.isNewline(text.charAt(at - 1))) {
      at--;
    }
    return pos - at;
  }

  private static int lengthBelow(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from <= LONGEST_WRAPPED
        && !Chars.isNewline(text.charAt(at))) {
      at++;
    }
    return at - from;
  }
}
