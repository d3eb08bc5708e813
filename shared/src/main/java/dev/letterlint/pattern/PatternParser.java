package dev.letterlint.pattern;

import dev.letterlint.text.Shape;
import dev.letterlint.text.Vocabulary;
import dev.letterlint.text.Words;
import java.util.List;

/**
 * Reads the pattern language: words match words whatever their case, hyphens and spaces; {@code
 * {a|b}} is a choice, {@code [a|b]} the same or nothing, {@code *3} up to three words, {@code
 * <name>} an entry of a lexicon or a class such as number, {@code =Go} the word written just so,
 * {@code ^} the beginning of a sentence, and a backslash takes the meaning from the sign after it.
 */
final class PatternParser {

  private static final String SIGNS = "{}|[]<>*=^\\";
  private static final int MOST_GAP = 12;

  /** Stands alone in patterns, behind a lexicon; in texts it always hangs on a word. */
  private static final String POSSESSIVE = "'s";

  private final Vocabulary vocabulary;
  private final List<String> lexicons;
  private Ints cells;
  private String source;
  private int pos;

  PatternParser(Vocabulary vocabulary, List<String> lexicons) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
  }

  /**
   * Reads one pattern and adds its cells, without the end, to {@code out}.
   *
   * @throws PatternException when it is not one
   */
  void parse(String pattern, Ints out) {
    source = pattern;
    cells = out;
    pos = 0;
    sequence("");
    if (pos < source.length()) {
      throw wrong("nothing opened this bracket");
    }
  }

  private void sequence(String closers) {
    while (pos < source.length() && closers.indexOf(source.charAt(pos)) < 0) {
      char c = source.charAt(pos);
      if (c == ' ' || c == '\n') {
        pos++;
      } else {
        part(c);
      }
    }
  }

  private void part(char c) {
    switch (c) {
      case '{' -> choice(Cell.CHOICE, '}');
      case '[' -> choice(Cell.OPTIONAL, ']');
      case '<' -> reference();
      case '*' -> gap();
      case '=' -> exact();
      case '^' -> start();
      case '}', '|', ']', '>' -> throw wrong("nothing opened this bracket");
      default -> plain();
    }
  }

  private void choice(int cell, char closer) {
    int sign = cell;
    do {
      pos++;
      cells.add(sign);
      sequence("|" + closer);
      sign = Cell.BAR;
    } while (pos < source.length() && source.charAt(pos) == '|');
    cells.add(Cell.CLOSE);
    close(closer);
  }

  private void reference() {
    int end = source.indexOf(">", pos);
    if (end < 0) {
      throw wrong("'<' wants a name and '>'");
    }
    String name = source.substring(pos + 1, end);
    pos = end + 1;
    for (int i = 0; i < Cell.CLASSES; i++) {
      if (Cell.CLASS_NAMES[i].equals(name)) {
        cells.add(Cell.CLASS | i);
        return;
      }
    }
    int lexicon = lexicons.indexOf(name);
    if (lexicon < 0) {
      throw wrong("there is no lexicon or class <" + name + ">");
    }
    cells.add(Cell.LEXICON | lexicon);
  }

  private void gap() {
    pos++;
    int words = 0;
    int digits = 0;
    while (pos < source.length() && source.charAt(pos) >= '0' && source.charAt(pos) <= '9') {
      words = words * 10 + (source.charAt(pos) - '0');
      digits++;
      pos++;
    }
    int most = digits == 0 ? 1 : words;
    if (digits > 2 || most < 1 || most > MOST_GAP) {
      throw wrong("a gap holds 1 to " + MOST_GAP + " words");
    }
    addGap(most, cells);
  }

  static void addGap(int words, Ints cells) {
    for (int left = words; left >= 0; left--) {
      cells.add(Cell.GAP_WORD | left);
      cells.add(Cell.GAP_MARK | left);
    }
  }

  private void exact() {
    pos++;
    String run = run();
    Words words = interned(run);
    if (words.count() == 0) {
      throw wrong("'=' wants a word");
    }
    for (int i = 0; i < words.count(); i++) {
      int kind = Shape.kind(words.shape(i));
      boolean isWord = Shape.isWord(words.shape(i));
      cells.add(isWord ? Cell.exact(words.word(i), kind) : Cell.WORD | words.word(i));
    }
  }

  private void start() {
    if (pos > 0) {
      throw wrong("'^' stands first in a pattern");
    }
    pos++;
    cells.add(Cell.START);
  }

  private void plain() {
    String run = run();
    if (run.equals(POSSESSIVE)) {
      cells.add(Cell.WORD | vocabulary.intern(run));
      return;
    }
    Words words = interned(run);
    for (int i = 0; i < words.count(); i++) {
      cells.add(Cell.WORD | words.word(i));
    }
  }

  /** Plain text up to the next space or sign, backslashes resolved. */
  private String run() {
    StringBuilder run = new StringBuilder();
    while (pos < source.length() && source.charAt(pos) != ' ' && source.charAt(pos) != '\n') {
      char c = source.charAt(pos);
      if (c == '\\' && pos + 1 < source.length()) {
        run.append(source.charAt(pos + 1));
        pos += 2;
      } else if (SIGNS.indexOf(c) >= 0) {
        break;
      } else {
        run.append(c);
        pos++;
      }
    }
    return run.toString();
  }

  /** The words of a run, each known to the vocabulary afterwards. */
  private Words interned(String run) {
    Words raw = new Words(run, vocabulary);
    for (int i = 0; i < raw.count(); i++) {
      if (raw.word(i) == Vocabulary.UNKNOWN) {
        boolean isMark = Shape.kind(raw.shape(i)) == Shape.MARK;
        int end = isMark ? raw.start(i) + 1 : raw.end(i);
        vocabulary.intern(run.substring(raw.start(i), end));
      }
    }
    return new Words(run, vocabulary);
  }

  private void close(char bracket) {
    if (pos >= source.length()) {
      throw wrong("'" + bracket + "' is missing");
    }
    pos++;
  }

  private PatternException wrong(String what) {
    return new PatternException("Pattern \"" + source + "\" at " + pos + ": " + what);
  }
}
