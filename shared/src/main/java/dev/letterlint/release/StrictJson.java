package dev.letterlint.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses JSON that two parsers would read differently, and JSON that is made to hurt one: a name
 * that an object has twice, and more than some levels. All else that is wrong is left to the
 * parser.
 */
public final class StrictJson {

  /** Levels of objects and lists. */
  public static final int DEEPEST = 32;

  private final String text;

  /** The names of each object that is open; null where a list is. */
  private final List<Set<String>> open = new ArrayList<>();

  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  /**
   * Looks through the whole text.
   *
   * @throws Refused at the gate for forms
   */
  public static void check(String text) {
    new StrictJson(text).check();
  }

  private void check() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        string();
      } else if (c == '{' || c == '[') {
        open(c == '{' ? new HashSet<>() : null);
      } else if ((c == '}' || c == ']') && !open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
  }

  private void open(Set<String> names) {
    if (open.size() == DEEPEST) {
      throw new Refused(Gate.FORM, "It has more than " + DEEPEST + " levels");
    }
    open.add(names);
  }

  /** A string is a name where a colon follows. */
  private void string() {
    String value = value();
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    boolean isName = next < text.length() && text.charAt(next) == ':' && !open.isEmpty();
    Set<String> names = isName ? open.get(open.size() - 1) : null;
    if (names != null && !names.add(value)) {
      throw new Refused(Gate.FORM, "The field '" + value + "' is there twice");
    }
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    int from = at;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        value.append(text, from, at);
        escaped(value);
        from = at;
      } else {
        at++;
      }
    }
    value.append(text, from, at);
    at++;
    return value.toString();
  }

  /** Names are the same however they are spelled; other escapes than by number spell no letter. */
  private void escaped(StringBuilder value) {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    at = Math.min(at + 2, text.length());
    if (kind == 'u') {
      int end = Math.min(at + 4, text.length());
      value.append((char) number(at, end));
      at = end;
    } else {
      value.append('\\').append(kind);
    }
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 16 + Math.max(0, Character.digit(text.charAt(i), 16));
    }
    return number;
  }
}
