package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in alphabetical order as one text: for each a capital that tells how many letters it shares
 * with the word before (A none, B one), then the others.
 */
final class WordList {

  private static final int MOST_SHARED = 25;

  private WordList() {}

  static List<String> read(String text) {
    List<String> words = new ArrayList<>();
    String word = "";
    int at = 0;
    while (at < text.length()) {
      int shared = text.charAt(at) - 'A';
      int end = at + 1;
      while (end < text.length()) {
        char c = text.charAt(end);
        if (c >= 'A' && c <= 'Z') {
          break;
        }
        end++;
      }
      if (shared < 0 || shared > word.length()) {
        throw new PatternException("The list of words is damaged at letter " + at);
      }
      word = word.substring(0, shared) + text.substring(at + 1, end);
      words.add(word);
      at = end;
    }
    return words;
  }

  static String write(List<String> words) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String word : words) {
      int shared = shared(before, word);
      text.append((char) ('A' + shared)).append(word, shared, word.length());
      before = word;
    }
    return text.toString();
  }

  private static int shared(String a, String b) {
    int most = Math.min(MOST_SHARED, Math.min(a.length(), b.length()));
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
