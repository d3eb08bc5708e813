package dev.letterlint.lint;

import dev.letterlint.text.Shape;
import dev.letterlint.text.Vocabulary;
import dev.letterlint.text.Words;

/**
 * How long an answer a form's question asks for, in words, 0 for no limit: "In 100 words or fewer",
 * "150-200 words", "at least 50 words".
 */
public record QuestionLimit(int fewestWords, int mostWords) {

  /** Reads the limit out of a question; none when it names none. */
  public static QuestionLimit of(String question) {
    Vocabulary vocabulary = new Vocabulary();
    int word = vocabulary.intern("words");
    int single = vocabulary.intern("word");
    int least = vocabulary.intern("least");
    int minimum = vocabulary.intern("minimum");
    Words words = new Words(question, vocabulary);
    for (int i = 1; i < words.count(); i++) {
      boolean counted = words.word(i) == word || words.word(i) == single;
      int value = counted ? number(question, words, i - 1) : 0;
      if (value > 0) {
        boolean isLeast = before(words, i - 1, least) || before(words, i - 1, minimum);
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
