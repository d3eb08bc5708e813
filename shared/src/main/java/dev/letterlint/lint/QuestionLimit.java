package dev.letterlint.lint;

import dev.letterlint.text.Shape;
import dev.letterlint.text.Vocabulary;
import dev.letterlint.text.Words;

/**
 * How long an answer a form's question asks for, 0 for no limit: "In 100 words or fewer", "150-200
 * words", "at least 50 words", "2-3 sentences", "three to five bullet points".
 */
public record QuestionLimit(Unit unit, int fewest, int most) {

  /** What a question counts. */
  public enum Unit {
    WORDS("words"),
    SENTENCES("sentences"),
    POINTS("points");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** The word in messages. */
    public String word() {
      return word;
    }
  }

  private static final QuestionLimit NONE = new QuestionLimit(Unit.WORDS, 0, 0);
  private static final int MOST_DIGITS = 5;

  private static final String[][] NAMES = {
    {"word", "words"}, {"sentence", "sentences"}, {"point", "points", "bullet", "bullets"}
  };

  private static final String[] NUMBER_WORDS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  /** Reads the limit out of a question; none when it names none. */
  public static QuestionLimit of(String question) {
    Words words = new Words(question, new Vocabulary());
    for (int i = 1; i < words.count(); i++) {
      Unit unit = unit(text(question, words, i));
      int value = unit == null ? 0 : number(question, words, i - 1);
      if (value > 0) {
        return limit(unit, value, question, words, i - 1);
      }
    }
    return NONE;
  }

  private static QuestionLimit limit(Unit unit, int value, String text, Words words, int at) {
    String before = at > 0 ? text(text, words, at - 1) : "";
    if (before.equals("least") || before.equals("minimum")) {
      return new QuestionLimit(unit, value, 0);
    }
    boolean to = before.equals("to") || before.equals("-") || before.equals("\u2013");
    int lower = at > 0 ? number(text, words, to ? at - 2 : at - 1) : 0;
    return new QuestionLimit(unit, lower < value ? lower : 0, value);
  }

  private static Unit unit(String word) {
    for (int i = 0; i < NAMES.length; i++) {
      for (String name : NAMES[i]) {
        if (name.equals(word)) {
          return Unit.values()[i];
        }
      }
    }
    return null;
  }

  /** The number that a word is, in digits or written out; 0 when it is none. */
  private static int number(String text, Words words, int at) {
    if (at < 0) {
      return 0;
    }
    String word = text(text, words, at);
    for (int i = 0; i < NUMBER_WORDS.length; i++) {
      if (NUMBER_WORDS[i].equals(word)) {
        return i + 1;
      }
    }
    boolean digits = Shape.kind(words.shape(at)) == Shape.NUMBER && word.length() <= MOST_DIGITS;
    return digits ? value(word) : 0;
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : value;
    }
    return value;
  }

  private static String text(String text, Words words, int at) {
    return text.substring(words.start(at), words.end(at)).toLowerCase();
  }
}
