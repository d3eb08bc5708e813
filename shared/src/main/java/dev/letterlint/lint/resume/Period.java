package dev.letterlint.lint.resume;

import dev.letterlint.lint.Passage;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;

/** A time from month to month, counted from the year 0; {@link #PRESENT} for one that goes on. */
public record Period(int start, int end) {

  public static final int PRESENT = 1 << 20;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String ONGOING = " present current now today ongoing date ";

  public boolean isCurrent() {
    return end == PRESENT;
  }

  /** Reads the years and months among some tokens; null when no year is among them. */
  static Period read(String content, Passage passage, int from, int to) {
    Sentence sentence = passage.sentence();
    int start = -1;
    int end = -1;
    int month = 0;
    boolean since = false;
    for (int token = from; token < to; token++) {
      int at = passage.start() + sentence.start(token);
      String word = content.substring(at, passage.start() + sentence.end(token)).toLowerCase();
      int shape = sentence.shape(token);
      if (Shape.kind(shape) == Shape.NUMBER) {
        int number = number(word);
        boolean isShort =
            number > 12 && at > 0 && "'\u2019\u2018".indexOf(content.charAt(at - 1)) >= 0;
        boolean isYear = (shape & Shape.YEAR) != 0 || isShort;
        number += isShort ? number < 70 ? 2000 : 1900 : 0;
        int behind = at + word.length();
        boolean ofMonth = behind < content.length() && content.charAt(behind) == '/';
        boolean behindYear = (shape & Shape.JOINED) != 0 && end % 12 == 0 && !ofMonth;
        if (isYear) {
          end = number * 12 + Math.max(0, month - 1);
          start = start < 0 ? end : start;
          month = 0;
        } else if (number > 0 && number <= 12 && behindYear && end > 0) {
          start = start == end ? start + number - 1 : start;
          end += number - 1;
        } else if (number > 0 && number <= 12) {
          month = number;
        }
      } else if (word.equals("since")) {
        since = true;
      } else if (ONGOING.contains(" " + word + " ")) {
        end = start < 0 ? end : PRESENT;
      } else if (word.length() >= 3) {
        int named = MONTHS.indexOf(word.substring(0, 3));
        month = named >= 0 && named % 3 == 0 ? named / 3 + 1 : month;
      }
    }
    return start < 0 ? null : new Period(start, since ? PRESENT : end);
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length() && i < 4; i++) {
      char c = digits.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : number;
    }
    return number;
  }
}
