package dev.letterlint.pattern;

import dev.letterlint.text.Shape;
import dev.letterlint.text.Vocabulary;
import dev.letterlint.text.Words;
import java.util.ArrayList;
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
  private String source;
  private int pos;

  PatternParser(Vocabulary vocabulary, List<String> lexicons) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
  }

  /**
   * Reads one pattern.
   *
   * @throws PatternException when it is not one
   */
  Pattern parse(String pattern) {
    source = pattern;
    pos = 0;
    Pattern read = sequence("");
    if (pos < source.length()) {
      throw wrong("nothing opened this bracket");
    }
    return read;
  }

  private Pattern sequence(String closers) {
    List<Pattern> parts = new ArrayList<>();
    while (pos < source.length() && closers.indexOf(source.charAt(pos)) < 0) {
      char c = source.charAt(pos);
      if (c == ' ' || c == '\n') {
        pos++;
      } else {
        part(c, parts);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private void part(char c, List<Pattern> parts) {
    switch (c) {
      case '{' -> parts.add(choice());
      case '[' -> parts.add(optional());
      case '<' -> parts.add(reference());
      case '*' -> parts.add(gap());
      case '=' -> exact(parts);
      case '^' -> start(parts);
      case '}', '|', ']', '>' -> throw wrong("nothing opened this bracket");
      default -> plain(parts);
    }
  }

  private Pattern choice() {
    Pattern options = options("|}");
    close('}');
    return options;
  }

  private Pattern optional() {
    Pattern options = options("|]");
    close(']');
    return new Pattern.Optional(options);
  }

  private Pattern options(String closers) {
    List<Pattern> options = new ArrayList<>();
    do {
      pos++;
      options.add(sequence(closers));
    } while (pos < source.length() && source.charAt(pos) == '|');
    return new Pattern.Choice(options);
  }

  private Pattern reference() {
    int end = source.indexOf(">", pos);
    if (end < 0) {
      throw wrong("'<' wants a name and '>'");
    }
    String name = source.substring(pos + 1, end);
    pos = end + 1;
    for (int i = 0; i < Label.CLASSES; i++) {
      if (Label.CLASS_NAMES[i].equals(name)) {
        return new Pattern.One(Label.CLASS | i);
      }
    }
    int lexicon = lexicons.indexOf(name);
    if (lexicon < 0) {
      throw wrong("there is no lexicon or class <" + name + ">");
    }
    return new Pattern.Reference(lexicon);
  }

  private Pattern gap() {
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
    return new Pattern.Gap(most);
  }

  private void exact(List<Pattern> parts) {
    pos++;
    String run = run();
    Words words = interned(run);
    if (words.count() == 0) {
      throw wrong("'=' wants a word");
    }
    for (int i = 0; i < words.count(); i++) {
      int kind = Shape.kind(words.shape(i));
      boolean isWord = Shape.isWord(words.shape(i));
      int label = isWord ? Label.exact(words.word(i), kind) : Label.WORD | words.word(i);
      parts.add(new Pattern.One(label));
    }
  }

  private void start(List<Pattern> parts) {
    if (pos > 0) {
      throw wrong("'^' stands first in a pattern");
    }
    pos++;
    parts.add(new Pattern.Start());
  }

  private void plain(List<Pattern> parts) {
    String run = run();
    if (run.equals(POSSESSIVE)) {
      parts.add(new Pattern.One(Label.WORD | vocabulary.intern(run)));
      return;
    }
    Words words = interned(run);
    for (int i = 0; i < words.count(); i++) {
      parts.add(new Pattern.One(Label.WORD | words.word(i)));
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
