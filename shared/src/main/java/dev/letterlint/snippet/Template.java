package dev.letterlint.snippet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with fields: {@code {{company}}} stands for a value, {@code $|$} for the caret. A field
 * without a value stays as it is, to be seen and to be reported by the rule on placeholders.
 */
public final class Template {

  /** Where the caret goes; the first counts, and none stays. */
  public static final String CARET = "$|$";

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final int LONGEST_NAME = 40;

  private final String text;

  public Template(String text) {
    this.text = text;
  }

  /** A stretch of a text in UTF-16 units. */
  public record Stop(int start, int end) {}

  /**
   * A text with its fields filled. {@code caret} is -1 where the text names no place for it; {@code
   * open} are the fields that have no value, in their order.
   */
  public record Filled(String text, int caret, List<Stop> open) {}

  /** The names of the fields, each once, in the order of the text. */
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    int at = 0;
    while (at < text.length()) {
      int end = fieldEnd(at);
      if (end > 0) {
        names.add(name(at, end));
      }
      at = end > 0 ? end : at + 1;
    }
    return new ArrayList<>(names);
  }

  /** A value that is empty counts as none; what stands inside a value is not read as a field. */
  public Filled fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    List<Stop> open = new ArrayList<>();
    int caret = -1;
    int at = 0;
    while (at < text.length()) {
      int end = fieldEnd(at);
      if (end > 0) {
        put(at, end, values.get(name(at, end)), filled, open);
        at = end;
      } else if (text.startsWith(CARET, at)) {
        caret = caret < 0 ? filled.length() : caret;
        at += CARET.length();
      } else {
        filled.append(text.charAt(at++));
      }
    }
    return new Filled(filled.toString(), caret, open);
  }

  private void put(int at, int end, String value, StringBuilder filled, List<Stop> open) {
    int start = filled.length();
    if (value == null || value.isEmpty()) {
      filled.append(text, at, end);
      open.add(new Stop(start, filled.length()));
    } else {
      filled.append(value);
    }
  }

  /** The end of the field that begins here, or 0. */
  private int fieldEnd(int at) {
    if (!text.startsWith(OPEN, at)) {
      return 0;
    }
    int from = at + OPEN.length();
    int close = text.indexOf(CLOSE, from);
    boolean isName = close > from && close - from <= LONGEST_NAME && isName(from, close);
    return isName ? close + CLOSE.length() : 0;
  }

  private boolean isName(int from, int to) {
    boolean isBlank = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c < ' ') {
        return false;
      }
      isBlank &= c == ' ';
    }
    return !isBlank;
  }

  private String name(int at, int end) {
    return text.substring(at + OPEN.length(), end - CLOSE.length()).trim();
  }
}
