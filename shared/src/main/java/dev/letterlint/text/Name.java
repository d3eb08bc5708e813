package dev.letterlint.text;

import java.util.ArrayList;
import java.util.List;

/** A proper name of one or more words, found in sentences whether or not a vocabulary knows it. */
public final class Name {

  /** Names are compared letter by letter; the cutting alone wants a vocabulary. */
  private static final Vocabulary NO_WORDS = new Vocabulary();

  private final List<String> words = new ArrayList<>();

  public Name(String name) {
    Words cut = new Words(name, NO_WORDS);
    for (int i = 0; i < cut.count(); i++) {
      words.add(name.substring(cut.start(i), cut.end(i)));
    }
  }

  /** The first word of the name, as people shorten it: Acme for Acme Corporation. */
  public Name first() {
    return words.isEmpty() ? this : new Name(words.get(0));
  }

  /** Whether the name begins with a capital: a word without one is then not the name. */
  public boolean isCapital() {
    return !words.isEmpty() && Chars.isUpper(words.get(0).charAt(0));
  }

  public int count() {
    return words.size();
  }

  /** Whether the name begins at a token of the sentence that starts at {@code start} in a text. */
  public boolean standsAt(String text, int start, Sentence sentence, int token) {
    if (words.isEmpty() || token < 0 || token + words.size() > sentence.count()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      int from = start + sentence.start(token + i);
      int to = start + sentence.end(token + i);
      if (!same(words.get(i), text, from, to)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String word, String text, int from, int to) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Chars.fold(word.charAt(i)) != Chars.fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two short texts have the same words, whatever their case and spacing. */
  public static boolean same(String a, String b) {
    return new Name(a).folded().equals(new Name(b).folded());
  }

  private List<String> folded() {
    List<String> folded = new ArrayList<>();
    for (String word : words) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        out.append(Chars.fold(word.charAt(i)));
      }
      folded.add(out.toString());
    }
    return folded;
  }
}
