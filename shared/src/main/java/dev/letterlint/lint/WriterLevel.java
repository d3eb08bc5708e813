package dev.letterlint.lint;

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
  private final MarkIndex marks;
  private final List<Passage> passages;
  private final String content;

  WriterLevel(Core core, MarkIndex marks, List<Passage> passages, String content) {
    this.core = core;
    this.marks = marks;
    this.passages = passages;
    this.content = content;
  }

  /** Under 3 years junior, 3 to under 7 mid, from 7 senior; the longest time told decides. */
  Level level() {
    int most = Math.max(months(core.years, 12), months(core.months, 1));
    if (most < 0) {
      return Level.UNKNOWN;
    }
    return most < 36 ? Level.JUNIOR : most < 84 ? Level.MID : Level.SENIOR;
  }

  /** The longest time that the person claims by this signal; negative when there is none. */
  private int months(int signal, int unit) {
    int most = -1;
    for (int place = marks.first(signal); place < marks.end(signal); place++) {
      Passage passage = passages.get(marks.sentence(place));
      if (passage.role() == Role.OWN) {
        int mark = marks.mark(place);
        int number = number(passage, passage.marks().from(mark), passage.marks().to(mark));
        most = Math.max(most, number * unit);
      }
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
