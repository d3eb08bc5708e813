package dev.letterlint.text;

/**
 * Cuts a text into words, numbers and marks. Contractions come apart ("I'm" is "I" and "am"),
 * hyphens and missing spaces join ("fast-paced", "250ms"), names such as Node.js, C++ and .NET stay
 * whole.
 */
final class Tokenizer {

  private final Vocabulary vocabulary;
  private final Tokens out;

  /** Numbers of the common marks, where known. */
  private final int[] marks = new int[0x80];

  Tokenizer(Vocabulary vocabulary, Tokens out) {
    this.vocabulary = vocabulary;
    this.out = out;
  }

  /** Reads what stands at {@code pos}, {@code c} and no space, and returns the offset behind it. */
  int next(String text, int pos, char c) {
    if (Chars.isPlainLetter(c)) {
      return plainWord(text, pos, c);
    }
    if (Chars.isDigit(c)) {
      return number(text, pos);
    }
    if (Chars.isLetter(c) || startsDottedName(text, pos)) {
      return oddWord(text, pos);
    }
    if (Chars.isHyphen(c) && isInsideWord(text, pos)) {
      return pos + 1;
    }
    return mark(text, pos);
  }

  private int number(String text, int pos) {
    int end = pos + 1;
    while (end < text.length() && continuesNumber(text, end)) {
      end++;
    }
    out.add(
        pos,
        end,
        vocabulary.find(text, pos, end),
        Shape.ofNumber(text, pos, end) | joined(text, pos));
    return end;
  }

  private static boolean continuesNumber(String text, int at) {
    char c = text.charAt(at);
    return Chars.isDigit(c) || ((c == '.' || c == ',') && isDigitAt(text, at + 1));
  }

  /**
   * Nearly all words are a few plain letters with a space or a common mark behind them: those are
   * read and looked up in one go.
   */
  private int plainWord(String text, int pos, char first) {
    int length = text.length();
    int upperHalf = 0;
    int lowerHalf = 0;
    int capitals = 0;
    int end = pos;
    char c = first;
    while (Chars.isPlainLetter(c)) {
      capitals += c < 'a' ? 1 : 0;
      upperHalf = Vocabulary.upperHalf(upperHalf, lowerHalf);
      lowerHalf = Vocabulary.lowerHalf(lowerHalf, c);
      end++;
      if (end == length) {
        return oddWord(text, pos);
      }
      c = text.charAt(end);
    }
    boolean ends = endsPlainWord(c) || (c == '.' && isStop(text, end));
    if (!ends || end - pos > Vocabulary.LONGEST_PLAIN) {
      return oddWord(text, pos);
    }
    int shape = Shape.ofLetters(first, capitals, end - pos) | joined(text, pos);
    out.add(pos, end, vocabulary.findPlain(upperHalf, lowerHalf), shape);
    return end;
  }

  private static boolean endsPlainWord(char c) {
    return c == ' ' || c == ',' || c == '-' || c == '\n' || c == ';' || c == ':' || c == ')';
  }

  /** Whether the dot at {@code at} ends a sentence rather than joining a name. */
  private static boolean isStop(String text, int at) {
    return at + 1 < text.length() && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n');
  }

  /** Any word: with digits, accents, an apostrophe, a dot within, signs behind. */
  private int oddWord(String text, int pos) {
    int end = pos + 1;
    int apostrophe = -1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Chars.isApostrophe(c)
          && Chars.isLetter(text.charAt(end - 1))
          && isLetterAt(text, end + 1)) {
        apostrophe = end;
      } else if (!Chars.isWordPart(c) && !joinsName(text, pos, end)) {
        break;
      }
      end++;
    }
    end = withSharpOrPlus(text, pos, end);
    if (apostrophe > 0) {
      contraction(text, pos, apostrophe, end);
    } else {
      plain(text, pos, end);
    }
    return end;
  }

  private void plain(String text, int pos, int end) {
    out.add(
        pos,
        end,
        vocabulary.find(text, pos, end),
        Shape.ofWord(text, pos, end) | joined(text, pos));
  }

  private void contraction(String text, int pos, int apostrophe, int end) {
    int stood = contracted(text, apostrophe, end);
    if (stood == Vocabulary.UNKNOWN) {
      plain(text, pos, end);
      return;
    }
    int cut = stood == Wording.NOT ? apostrophe - 1 : apostrophe;
    if (cut > pos) {
      out.add(
          pos, cut, stem(text, pos, cut, stood), Shape.ofWord(text, pos, cut) | joined(text, pos));
    }
    out.add(cut, end, stood, Shape.LOWER | Shape.JOINED);
  }

  /** The word that the part from the apostrophe on stands for; 0 for O'Neil. */
  private static int contracted(String text, int apostrophe, int end) {
    char a = Chars.fold(text.charAt(apostrophe + 1));
    if (end - apostrophe == 2) {
      if (a == 't') {
        return isNegation(text, apostrophe) ? Wording.NOT : Vocabulary.UNKNOWN;
      }
      return a == 'm'
          ? Wording.AM
          : a == 'd' ? Wording.WOULD : a == 's' ? Wording.POSSESSIVE : Vocabulary.UNKNOWN;
    }
    if (end - apostrophe != 3) {
      return Vocabulary.UNKNOWN;
    }
    char b = Chars.fold(text.charAt(apostrophe + 2));
    if (b == 'e') {
      return a == 'r' ? Wording.ARE : a == 'v' ? Wording.HAVE : Vocabulary.UNKNOWN;
    }
    return a == 'l' && b == 'l' ? Wording.WILL : Vocabulary.UNKNOWN;
  }

  private static boolean isNegation(String text, int apostrophe) {
    return Chars.fold(text.charAt(apostrophe - 1)) == 'n';
  }

  /** The word before the contracted part: "ca" in "can't" is can, "wo" in "won't" will. */
  private int stem(String text, int from, int to, int stood) {
    if (stood == Wording.NOT && to - from <= 3) {
      char a = Chars.fold(text.charAt(from));
      if (a == 'c' && to - from == 2) {
        return Wording.CAN;
      }
      if (a == 'w' && to - from == 2) {
        return Wording.WILL;
      }
      if (a == 's' && to - from == 3) {
        return Wording.SHALL;
      }
    }
    return vocabulary.find(text, from, to);
  }

  /** A dot or at sign within a name: Node.js, example.com, U.S, but not the end of "done.The". */
  private static boolean joinsName(String text, int from, int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length() || !Chars.isWordPart(text.charAt(at + 1))) {
      return false;
    }
    if (c == '@') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean looksLikeSentence =
        Chars.isUpper(next)
            && at - from > 2
            && Chars.isLower(text.charAt(at - 1))
            && (at + 2 >= text.length() || !Chars.isUpper(text.charAt(at + 2)));
    return !looksLikeSentence;
  }

  /** C++, C#, F#: up to two signs after a name of up to two letters. */
  private static int withSharpOrPlus(String text, int from, int end) {
    if (end - from > 2) {
      return end;
    }
    int to = end;
    while (to < text.length() && to - end < 2 && isSharpOrPlus(text.charAt(to))) {
      to++;
    }
    return to < text.length() && Chars.isWordPart(text.charAt(to)) ? end : to;
  }

  private static boolean isSharpOrPlus(char c) {
    return c == '#' || c == '+';
  }

  private static boolean startsDottedName(String text, int pos) {
    return text.charAt(pos) == '.'
        && isLetterAt(text, pos + 1)
        && (pos == 0 || Chars.isSpace(text.charAt(pos - 1)));
  }

  private int mark(String text, int pos) {
    char c = text.charAt(pos);
    int end = pos + 1;
    if (Chars.isHighSurrogate(c)) {
      end += end < text.length() && Chars.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    } else if (comesInRuns(c)) {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    out.add(pos, end, markId(c), Shape.MARK);
    return end;
  }

  private int markId(char c) {
    if (c < marks.length && marks[c] != Vocabulary.UNKNOWN) {
      return marks[c];
    }
    String plain = plainMark(c);
    int id = vocabulary.find(plain, 0, plain.length());
    if (c < marks.length) {
      marks[c] = id;
    }
    return id;
  }

  private static String plainMark(char c) {
    if (c == 0x201C || c == 0x201D || c == 0xAB || c == 0xBB) {
      return "\"";
    }
    if (c == 0x2013 || c == 0x2014 || c == 0x2015 || c == 0x2212) {
      return "—";
    }
    if (c == 0x2026) {
      return ".";
    }
    return String.valueOf(c);
  }

  private static boolean comesInRuns(char c) {
    return Chars.isTerminal(c)
        || Chars.isHyphen(c)
        || c == '*'
        || c == '='
        || c == '#'
        || c == '~'
        || c == ','
        || c == 0x2014;
  }

  private static int joined(String text, int pos) {
    if (pos == 0) {
      return 0;
    }
    char before = text.charAt(pos - 1);
    if (before == ' ') {
      return 0;
    }
    boolean joined =
        Chars.isWordPart(before)
            || (Chars.isHyphen(before) && pos > 1 && Chars.isWordPart(text.charAt(pos - 2)));
    return joined ? Shape.JOINED : 0;
  }

  private static boolean isInsideWord(String text, int pos) {
    return pos > 0
        && Chars.isWordPart(text.charAt(pos - 1))
        && pos + 1 < text.length()
        && Chars.isWordPart(text.charAt(pos + 1));
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Chars.isLetter(text.charAt(at));
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && Chars.isDigit(text.charAt(at));
  }
}
