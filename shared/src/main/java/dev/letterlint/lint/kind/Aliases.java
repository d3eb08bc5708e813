package dev.letterlint.lint.kind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names for the same thing, one row each with commas between: "kubernetes, k8s". */
final class Aliases {

  private static final int MOST_KNOWN = 1000;

  private final List<String> rows;

  /** Empty until somebody asks: most texts have nothing to compare. */
  private final Map<String, String> first = new LinkedHashMap<>();

  /** Keys of names as they were written: a text names the same few things again and again. */
  private final Map<String, String> known = new HashMap<>();

  Aliases(List<String> rows) {
    this.rows = rows;
  }

  private void read() {
    for (String row : rows) {
      String head = null;
      for (String name : row.split(",")) {
        String plain = plain(name);
        head = head == null ? plain : head;
        first.put(plain, head);
      }
    }
  }

  /** What all names of a thing have in common: the plain form of the first of them. */
  String key(String name) {
    String key = known.get(name);
    if (key == null) {
      if (first.isEmpty()) {
        read();
      }
      String plain = plain(name);
      key = first.getOrDefault(plain, plain);
      if (known.size() == MOST_KNOWN) {
        known.clear();
      }
      known.put(name, key);
    }
    return key;
  }

  /** Lower case, one space for each run of spaces and hyphens, no plural. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' || c == '-' || c == '\u00a0' || (c >= '\u2010' && c <= '\u2015');
      boolean doubled = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
      if (!space) {
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (!doubled) {
        plain.append(' ');
      }
    }
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == ' ') {
      end--;
    }
    boolean plural = end > 4 && plain.charAt(end - 1) == 's' && plain.charAt(end - 2) != 's';
    return plain.substring(0, plural ? end - 1 : end);
  }
}
