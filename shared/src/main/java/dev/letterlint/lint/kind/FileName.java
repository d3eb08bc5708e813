package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges the name of a file that is attached to an application. It wants a PDF, the words of a name
 * in front of what the file is, and none of the words by which people tell their own drafts apart.
 */
final class FileName {

  private static final int FEWEST_NAME_WORDS = 2;

  private final Reading reading;
  private final Verdict verdict;
  private final String name;

  private FileName(Reading reading, Verdict verdict) {
    this.reading = reading;
    this.verdict = verdict;
    this.name = reading.content();
  }

  static Judge judge(Fields fields) {
    List<String> careless = fields.texts("careless");
    List<String> generic = fields.texts("generic");
    String format = fields.text("format");
    String unnamed = fields.text("unnamed");
    return (reading, verdict) -> {
      FileName file = new FileName(reading, verdict);
      if (!file.name.isEmpty()) {
        file.judgeFormat(format);
        file.judgeStem(careless, generic, unnamed);
      }
    };
  }

  /** Where the ending begins, dot included; the end of the name when it has none. */
  private int stemEnd() {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 5 ? dot : name.length();
  }

  private void judgeFormat(String message) {
    int dot = stemEnd();
    String ending = name.substring(dot).toLowerCase();
    if (!ending.equals(".pdf")) {
      int from = dot < name.length() ? dot : 0;
      verdict.find(new Span(from, name.length()), message);
    }
  }

  private void judgeStem(List<String> careless, List<String> generic, String unnamed) {
    int names = 0;
    boolean told = false;
    List<Span> words = words();
    for (Span word : words) {
      String text = reading.text(word).toLowerCase();
      if (isCareless(word, text, careless) && !told) {
        verdict.find(word, List.of());
        told = true;
      }
      boolean letters = text.charAt(0) >= 'a' || text.charAt(0) > 0x7F;
      names +=
          letters && text.length() > 1 && !generic.contains(text) && !careless.contains(text)
              ? 1
              : 0;
    }
    if (!told && names < FEWEST_NAME_WORDS && stemEnd() < name.length() && !words.isEmpty()) {
      verdict.find(new Span(0, stemEnd()), unnamed);
    }
  }

  /** A word for drafts, a version such as v3, or a number in brackets that a browser adds. */
  private boolean isCareless(Span word, String text, List<String> careless) {
    boolean version =
        text.length() <= 3 && text.charAt(0) == 'v' && isDigit(text.charAt(text.length() - 1));
    boolean counted =
        isDigit(text.charAt(0)) && word.start() > 0 && name.charAt(word.start() - 1) == '(';
    return careless.contains(text) || version || counted;
  }

  /** Runs of letters and digits in the stem, cut before a capital behind a small letter. */
  private List<Span> words() {
    List<Span> words = new ArrayList<>();
    int from = -1;
    int end = stemEnd();
    for (int i = 0; i <= end; i++) {
      boolean inside = i < end && isWordPart(name.charAt(i));
      boolean hump =
          inside && from >= 0 && isCapital(name.charAt(i)) && !isCapital(name.charAt(i - 1));
      if (from >= 0 && (!inside || hump)) {
        words.add(new Span(from, i));
        from = -1;
      }
      from = inside && from < 0 ? i : from;
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return isDigit(c) || isCapital(c) || (c >= 'a' && c <= 'z') || c > 0xBF;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
