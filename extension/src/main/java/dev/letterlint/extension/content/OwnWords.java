package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Words of the person's own: those that no rule may mark, and those that must not be sent, which
 * are an error wherever they stand. Case does not matter, whole words do.
 */
final class OwnWords {

  static final String NEVER_SEND = "word.never-send";

  private final UnaryOperator<String> told;
  private List<String> neverFlag = List.of();
  private List<String> neverSend = List.of();

  /** {@code told} is what is said of words that must not be sent. */
  OwnWords(UnaryOperator<String> told) {
    this.told = told;
  }

  void set(List<String> neverFlag, List<String> neverSend) {
    this.neverFlag = lower(neverFlag);
    this.neverSend = lower(neverSend);
  }

  /** Whether the finding is about one of the words that are to be left alone. */
  boolean excuse(Finding finding) {
    String words = finding.text().toLowerCase();
    for (String word : neverFlag) {
      boolean isMostOfIt = word.length() * 2 >= words.length();
      if (isMostOfIt && next(words, word, 0) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What must not be sent, wherever it stands in the text. */
  List<Finding> secrets(String text) {
    List<Finding> secrets = new ArrayList<>();
    String lower = neverSend.isEmpty() ? "" : text.toLowerCase();
    for (String word : neverSend) {
      for (int at = next(lower, word, 0); at >= 0; at = next(lower, word, at + 1)) {
        secrets.add(secret(text, at, at + word.length()));
      }
    }
    return secrets;
  }

  private Finding secret(String text, int start, int end) {
    String message = told.apply(text.substring(start, end));
    return error(NEVER_SEND, text, start, end, message, List.of());
  }

  /** What no rule of the pack finds, but the person's own data. */
  static Finding error(
      String rule, String text, int start, int end, String message, List<Fix> fixes) {
    String words = text.substring(start, end);
    return new Finding(rule, Severity.ERROR, start, end, words, message, fixes);
  }

  private static int next(String text, String word, int from) {
    int at = text.indexOf(word, from);
    while (at >= 0 && !isWhole(text, at, at + word.length())) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String text, int start, int end) {
    return !(isWordAt(text, start - 1) && isWordAt(text, start))
        && !(isWordAt(text, end - 1) && isWordAt(text, end));
  }

  private static boolean isWordAt(String text, int at) {
    char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c > 127;
  }

  private static List<String> lower(List<String> words) {
    List<String> lower = new ArrayList<>();
    for (String word : words) {
      if (!word.trim().isEmpty()) {
        lower.add(word.trim().toLowerCase());
      }
    }
    return lower;
  }
}
