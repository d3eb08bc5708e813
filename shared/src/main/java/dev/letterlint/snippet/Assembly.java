package dev.letterlint.snippet;

import java.util.List;

/**
 * Puts blocks into a letter and takes them out again, a paragraph each. What a person has written
 * around them, or into them, stays as it is.
 */
public final class Assembly {

  private static final String GAP = "\n\n";

  private Assembly() {}

  /**
   * Where a block of this part belongs among others: behind those that come before it in a story.
   */
  public static int place(List<Part> parts, Part part) {
    int place = parts.size();
    while (place > 0 && comesBehind(parts.get(place - 1), part)) {
      place--;
    }
    return place;
  }

  private static boolean comesBehind(Part other, Part part) {
    return part != Part.NONE && other != Part.NONE && other.compareTo(part) > 0;
  }

  /**
   * The letter with a block put in behind the last of those that go before it and are still found,
   * or else before the first that comes after it, or else at the end.
   */
  public static String with(String letter, List<String> before, String block, List<String> after) {
    for (int i = before.size() - 1; i >= 0; i--) {
      int at = find(letter, before.get(i));
      if (at >= 0) {
        return insert(letter, at + before.get(i).trim().length(), block);
      }
    }
    for (String next : after) {
      int at = find(letter, next);
      if (at >= 0) {
        return insert(letter, at, block);
      }
    }
    return insert(letter, letter.length(), block);
  }

  /** The letter without a block; the same letter where the block was changed in it. */
  public static String without(String letter, String block) {
    int at = find(letter, block);
    if (at < 0) {
      return letter;
    }
    String before = end(letter.substring(0, at));
    String after = start(letter.substring(at + block.trim().length()));
    return before + (before.isEmpty() || after.isEmpty() ? "" : GAP) + after;
  }

  /** Whether the letter still has the block as it is. */
  public static boolean has(String letter, String block) {
    return find(letter, block) >= 0;
  }

  private static String insert(String letter, int at, String block) {
    String before = end(letter.substring(0, at));
    String after = start(letter.substring(at));
    return before
        + (before.isEmpty() ? "" : GAP)
        + block.trim()
        + (after.isEmpty() ? "" : GAP)
        + after;
  }

  /** Where a block stands as paragraphs of its own, or -1. */
  private static int find(String letter, String block) {
    String words = block.trim();
    int at = words.isEmpty() ? -1 : letter.indexOf(words);
    while (at >= 0 && !isApart(letter, at, at + words.length())) {
      at = letter.indexOf(words, at + 1);
    }
    return at;
  }

  private static boolean isApart(String letter, int from, int end) {
    String before = letter.substring(0, from);
    String after = letter.substring(end);
    return (before.trim().isEmpty() || before.endsWith("\n"))
        && (after.trim().isEmpty() || after.charAt(0) == '\n');
  }

  private static String end(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String start(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    return text.substring(start);
  }
}
