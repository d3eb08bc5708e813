package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import dev.letterlint.rule.Level;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import java.util.List;

/** Reads the writer's level from what the text says of years of experience. */
final class WriterLevel {

  private static final String[] NUMBER_WORDS = {
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"
  };

  private final Core core;
  private final String content;

  WriterLevel(Core core, String content) {
    this.core = core;
    this.content = content;
  }

  /** Under 3 years junior, 3 to under 7 mid, from 7 senior; the longest time told decides. */
  Level of(List<Passage> passages) {
    int most = -1;
    for (Passage passage : passages) {
      if (passage.role() == Role.OWN) {
        most = Math.max(most, months(passage, core.years, 12));
        most = Math.max(most, months(passage, core.months, 1));
      }
    }
    if (most < 0) {
      return Level.UNKNOWN;
    }
    return most < 36 ? Level.JUNIOR : most < 84 ? Level.MID : Level.SENIOR;
  }

  private int months(Passage passage, int signal, int unit) {
    Marks marks = passage.marks();
    int most = -1;
    for (int i = marks.next(signal, 0); i >= 0; i = marks.next(signal, i + 1)) {
      most = Math.max(most, number(passage, marks.from(i), marks.to(i)) * unit);
    }
    return most;
  }

  /** The first number among the tokens, at most 99; -1 when there is none. */
  private int number(Passage passage, int from, int to) {
    Sentence sentence = passage.sentence();
    for (int token = from; token < to; token++) {
      String word =
          content.substring(
              passage.start + sentence.start(token), passage.start + sentence.end(token));
      int value =
          Shape.kind(sentence.shape(token)) == Shape.NUMBER ? digits(word) : numberWord(word);
      if (value >= 0) {
        return value;
      }
    }
    return -1;
  }

  private static int digits(String word) {
    int value = 0;
    for (int i = 0; i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9'; i++) {
      value = Math.min(99, value * 10 + (word.charAt(i) - '0'));
    }
    return value;
  }

  private static int numberWord(String word) {
    for (int i = 0; i < NUMBER_WORDS.length; i++) {
      if (NUMBER_WORDS[i].equalsIgnoreCase(word)) {
        return i + 1;
      }
    }
    return -1;
  }
}
