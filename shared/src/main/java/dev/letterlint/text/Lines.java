package dev.letterlint.text;

/**
 * Tells a line break that ends a paragraph from one that only wraps it, and knows list marks. It
 * looks at most {@link SentenceReader#REACH} units around the offset it is asked about.
 */
final class Lines {

  /** Longer lines are not wrapped by hand, unless the sentence plainly goes on below. */
  private static final int LONGEST_WRAPPED = 120;

  /** A line shorter than this was not broken because it was full. */
  private static final int SHORTEST_FULL = 50;

  /** A shorter line of a resume stands for itself, however the next one begins. */
  private static final int SHORTEST_CONTINUED = 40;

  private static final String MARKS = "-*•‣◦·–—➤✓★■▪●○→>+⁃▸▹►▶✔❖◆◇»\uF0B7\u25A1";

  private Lines() {}

  /** Where the blanks before {@code pos} begin, as far as they matter. */
  static int behindBlanksBefore(String text, int pos) {
    int at = pos;
    while (at > 0 && pos - at < SentenceReader.REACH / 2 && Chars.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether a line begins at {@code pos}. */
  static boolean isLineStart(String text, int pos) {
    return pos == 0 || Chars.isNewline(text.charAt(pos - 1));
  }

  /** Whether another line break, or nothing, follows the one at {@code pos} at once. */
  static boolean isEmptyBelow(String text, int pos) {
    int below = behindBreak(text, pos);
    return below == text.length() || Chars.isNewline(text.charAt(below));
  }

  /** CR and LF are one line break. */
  private static int behindBreak(String text, int pos) {
    boolean isPair =
        text.charAt(pos) == '\r' && pos + 1 < text.length() && text.charAt(pos + 1) == '\n';
    return isPair ? pos + 2 : pos + 1;
  }

  /** The offset behind a list mark and its space, or {@code pos} when there is none. */
  static int behindListMark(String text, int pos) {
    if (pos >= text.length()) {
      return pos;
    }
    char c = text.charAt(pos);
    boolean isMark = Chars.isPlainLetter(c) ? isRoundO(text, pos) : MARKS.indexOf(c) >= 0;
    int behind = isMark ? pos + 1 : behindNumber(text, pos);
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

  /** What becomes of a hollow bullet when it is copied out of a word processor. */
  private static boolean isRoundO(String text, int pos) {
    return text.charAt(pos) == 'o'
        && pos + 2 < text.length()
        && Chars.isBlank(text.charAt(pos + 1))
        && Chars.isUpper(text.charAt(pos + 2));
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

  /**
   * Whether the line break at {@code pos} ends a paragraph, list item or heading. With {@code
   * lines} each line stands for itself that the next one does not plainly continue.
   */
  static boolean isBreak(String text, int pos, boolean lines) {
    int below = behindBreak(text, pos);
    if (text.charAt(pos) == '\n' && pos > 0 && text.charAt(pos - 1) == '\r') {
      return isBreak(text, pos - 1, lines);
    }
    int first = firstInLine(text, below);
    if (first == text.length()
        || Chars.isNewline(text.charAt(first))
        || behindListMark(text, first) > first) {
      return true;
    }
    return lines ? !isContinued(text, pos, first) : !isWrapped(text, pos, below, first);
  }

  private static boolean isContinued(String text, int pos, int first) {
    int above = lengthAbove(text, pos);
    char last = above == 0 ? 0 : text.charAt(pos - 1);
    return last == ','
        || last == '&'
        || (above >= SHORTEST_CONTINUED && Chars.isLower(text.charAt(first)));
  }

  private static boolean isWrapped(String text, int pos, int below, int first) {
    int above = lengthAbove(text, pos);
    if (above == 0) {
      return false;
    }
    boolean goesOn = Chars.isLower(text.charAt(first));
    if (above > LONGEST_WRAPPED || lengthBelow(text, below) > LONGEST_WRAPPED) {
      return goesOn && isWithinSentence(text, pos);
    }
    return goesOn || above >= SHORTEST_FULL;
  }

  /** Whether a letter or comma stands before the break: no sentence ends there, nor a heading. */
  private static boolean isWithinSentence(String text, int pos) {
    int behind = behindBlanksBefore(text, pos);
    char last = behind == 0 ? 0 : text.charAt(behind - 1);
    return last == ',' || Chars.isLower(last);
  }

  /** The offset of the first unit that is no blank, as far as it matters. */
  static int firstInLine(String text, int from) {
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
