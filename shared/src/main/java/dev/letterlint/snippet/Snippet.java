package dev.letterlint.snippet;

import java.util.List;

/**
 * A paragraph that a person keeps. {@code kind} is the word of a kind of text, or empty for any;
 * {@code text} may hold the fields of {@link Template}.
 */
public record Snippet(String title, String text, List<String> tags, String kind, Part part) {

  private static final int LONGEST_TITLE = 60;

  /** One made of a selection: its first words are its title. */
  public static Snippet of(String text) {
    return new Snippet(firstWords(text), text, List.of(), "", Part.NONE);
  }

  /** What it is called in lists; empty when it has neither a title nor a word. */
  public String shownTitle() {
    return title.isEmpty() ? firstWords(text) : title;
  }

  /** The text's beginning in one line, for a title or a list. */
  public static String firstWords(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && line.length() < LONGEST_TITLE; i++) {
      char c = text.charAt(i);
      boolean isSpace = c <= ' ' || c == 0xA0;
      if (!isSpace) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    int last = line.length() - 1;
    boolean isHalf = last >= 0 && (line.charAt(last) & 0xfc00) == 0xd800;
    return line.substring(0, isHalf ? last : line.length()).trim();
  }
}
