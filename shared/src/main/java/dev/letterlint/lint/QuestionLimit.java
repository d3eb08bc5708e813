package dev.letterlint.lint;

import dev.letterlint.text.Shape;
import dev.letterlint.text.Vocabulary;
import dev.letterlint.text.Words;

/**
 * How long an answer a form's question asks for, in words, 0 for no limit: "In 100 words or fewer",
 * "150-200 words", "at least 50 words".
 */
public record QuestionLimit(int fewestWords, int mostWords) {

  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final int WORDS = VOCABULARY.intern("words");
  private static final int WORD = VOCABULARY.intern("word");
  private static final int LEAST = VOCABULARY.intern("least");
  private static final int MINIMUM = VOCABULARY.intern("minimum");

  /** Reads the limit out of a question; none when it names none. */
  public static QuestionLimit of(String question) {
    Words words = new Words(question, VOCABULARY);
    for (int i = 1; i < words.count(); i++) {
      boolean counted = words.word(i) == WORDS || words.word(i) == WORD;
      int value = counted ? number(question, words, i - 1) : 0;
      if (value > 0) {
        boolean isLeast = before(words, i - 1, LEAST) || before(words, i - 1, MINIMUM);
        int lower = i > 1 ? number(question, words, i - 2) : 0;
        return isLeast ? new QuestionLimit(value, 0) : new QuestionLimit(lower, value);
      }
    }
    return new QuestionLimit(0, 0);
  }

  private static boolean before(Words words, int at, int word) {
    return at > 0 && words.word(at - 1) == word;
  }

  private static int number(String text, Words words, int at) {
    if (Shape.kind(words.shape(at)) != Shape.NUMBER || words.end(at) - words.start(at) > 5) {
      return 0;
    }
    int value = 0;
    for (int i = words.start(at); i < words.end(at); i++) {
      char c = text.charAt(i);
      value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : value;
    }
    return value;
  }
}
