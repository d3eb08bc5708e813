package dev.letterlint.extension.panel;

import dev.letterlint.lint.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers and words behind the panel's pictures, taken from the very sentences in which the
 * checklist tells them: the panel can say nothing else than the command line.
 */
final class Figures {

  private static final String WORDS = " words; wanted are ";

  /** Words against a band; {@code from} is 0 and {@code to} {@link #OPEN} where it has no end. */
  record Length(int words, int from, int to) {}

  /** How the words fall to one project, beside it, and to what was not done; per cent. */
  record Balance(int project, int beside, int refused) {}

  /** What it takes for a word of the posting to be used, each as the checklist calls it. */
  enum Use {
    OWN_WORK("used in own work"),
    NAMED("named"),
    TAKEN_UP("taken up");

    private final String word;

    Use(String word) {
      this.word = word;
    }
  }

  /** What became of the words of the posting. */
  record Keywords(Use use, List<String> used, List<String> listed, List<String> missing) {}

  static final int OPEN = 1_000_000;

  private Figures() {}

  /** The first length that is held against a band; null when there is none. */
  static Length length(List<Check> checks) {
    for (Check check : checks) {
      int at = check.detail().indexOf(WORDS);
      if (at > 0) {
        return length(number(check.detail(), 0), check.detail().substring(at + WORDS.length()));
      }
    }
    return null;
  }

  private static Length length(int words, String band) {
    if (band.startsWith("up to ")) {
      return new Length(words, 0, number(band, "up to ".length()));
    }
    if (band.startsWith("from ")) {
      return new Length(words, number(band, "from ".length()), OPEN);
    }
    return new Length(words, number(band, 0), number(band, band.indexOf(" to ") + 4));
  }

  /** Null when the text has no project to weigh. */
  static Balance balance(List<Check> checks) {
    for (Check check : checks) {
      int first = check.detail().indexOf(" % one project, ");
      if (first > 0) {
        int second = check.detail().indexOf(" % beside it, ");
        int third = check.detail().indexOf(" % refused");
        return new Balance(
            before(check.detail(), first),
            before(check.detail(), second),
            before(check.detail(), third));
      }
    }
    return null;
  }

  /** One for each list of the posting's words that is looked for. */
  static List<Keywords> keywords(List<Check> checks) {
    List<Keywords> keywords = new ArrayList<>();
    for (Check check : checks) {
      keywords.add(keywords(check.detail()));
    }
    keywords.sort((a, b) -> a.use.compareTo(b.use));
    return eachOnce(keywords);
  }

  /** By the use that the detail tells of; by the first where nothing is used. */
  private static Keywords keywords(String detail) {
    for (Use use : Use.values()) {
      Keywords one = keywords(detail, use);
      if (!one.used.isEmpty()) {
        return one;
      }
    }
    return keywords(detail, Use.OWN_WORK);
  }

  /** A database is looked for as a technology too, and told where it is worth most. */
  private static List<Keywords> eachOnce(List<Keywords> all) {
    Set<String> told = new HashSet<>();
    List<Keywords> once = new ArrayList<>();
    for (Keywords one : all) {
      Keywords rest =
          new Keywords(
              one.use, untold(one.used, told), untold(one.listed, told), untold(one.missing, told));
      if (!isSilent(rest)) {
        once.add(rest);
      }
    }
    return once;
  }

  private static List<String> untold(List<String> names, Set<String> told) {
    List<String> untold = new ArrayList<>();
    for (String name : names) {
      if (told.add(name)) {
        untold.add(name);
      }
    }
    return untold;
  }

  private static boolean isSilent(Keywords one) {
    return one.used.isEmpty() && one.listed.isEmpty() && one.missing.isEmpty();
  }

  private static Keywords keywords(String detail, Use use) {
    return new Keywords(
        use, names(detail, use.word), names(detail, "listed only"), names(detail, "missing"));
  }

  private static List<String> names(String detail, String what) {
    List<String> names = new ArrayList<>();
    String mark = "; " + what + ": ";
    int at = detail.indexOf(mark);
    if (at >= 0) {
      int end = detail.indexOf("; ", at + mark.length());
      String list = detail.substring(at + mark.length(), end < 0 ? detail.length() : end);
      for (String name : list.split(", ")) {
        names.add(name);
      }
    }
    return names;
  }

  private static int before(String text, int end) {
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return number(text, start);
  }

  private static int number(String text, int start) {
    int number = 0;
    for (int i = start; i < text.length() && isDigit(text.charAt(i)); i++) {
      number = (number * 10 + text.charAt(i) - '0') | 0;
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
