package dev.letterlint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words anybody asks about, each with a number from 1 on; every other word is 0. Words are
 * compared folded (see {@link Chars#fold}). It only grows while a pack is compiled.
 */
public final class Vocabulary {

  /** The number of every word that is not in here. */
  public static final int UNKNOWN = 0;

  private final List<String> words = new ArrayList<>();

  /** A hash table with two numbers a slot: the word's hash and its number. */
  private int[] slots = new int[2048];

  public Vocabulary() {
    words.add("");
    for (String word : Wording.words()) {
      intern(word);
    }
  }

  /** The vocabulary whose {@link #own} words these are. */
  public static Vocabulary of(List<String> own) {
    Vocabulary vocabulary = new Vocabulary();
    for (String word : own) {
      vocabulary.add(word);
    }
    return vocabulary;
  }

  /** The words, in the order of their numbers, that not every vocabulary has. */
  public List<String> own() {
    return words.subList(size() - ownCount(), size());
  }

  /** How many words there are that not every vocabulary has; they have the highest numbers. */
  public int ownCount() {
    return words.size() - Wording.words().length - 1;
  }

  /** The word's number; gives it one when it is new. */
  public int intern(String word) {
    int known = find(word, 0, word.length());
    return known != UNKNOWN ? known : add(folded(word));
  }

  /** The number of the word that stands at {@code from..to}, or {@link #UNKNOWN}. */
  public int find(String text, int from, int to) {
    int hash = hash(text, from, to);
    for (int at = first(hash); slots[at + 1] != UNKNOWN; at = next(at)) {
      if (slots[at] == hash && same(words.get(slots[at + 1]), text, from, to)) {
        return slots[at + 1];
      }
    }
    return UNKNOWN;
  }

  /**
   * The same for letters from A to Z alone, of which {@code sum} is the hash before it is spread.
   */
  int findPlain(String text, int from, int to, int sum) {
    int hash = spread(sum);
    for (int at = first(hash); slots[at + 1] != UNKNOWN; at = next(at)) {
      if (slots[at] == hash && samePlain(words.get(slots[at + 1]), text, from, to)) {
        return slots[at + 1];
      }
    }
    return UNKNOWN;
  }

  /** The slot that a hash would have to itself, if no other had the same. */
  private int first(int hash) {
    return (hash << 1) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 2) & (slots.length - 1);
  }

  /** How many numbers are given out, {@link #UNKNOWN} included. */
  public int size() {
    return words.size();
  }

  /** The folded word of that number. */
  public String word(int id) {
    return words.get(id);
  }

  private int add(String folded) {
    words.add(folded);
    if (words.size() * 4 > slots.length) {
      grow();
    }
    int id = words.size() - 1;
    place(hash(folded, 0, folded.length()), id);
    return id;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int at = 0; at < old.length; at += 2) {
      if (old[at + 1] != UNKNOWN) {
        place(old[at], old[at + 1]);
      }
    }
  }

  private void place(int hash, int id) {
    int at = first(hash);
    while (slots[at + 1] != UNKNOWN) {
      at = next(at);
    }
    slots[at] = hash;
    slots[at + 1] = id;
  }

  private static String folded(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (!Chars.isInvisible(word.charAt(i))) {
        out.append(Chars.fold(word.charAt(i)));
      }
    }
    return out.toString();
  }

  private static int hash(String text, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Chars.isInvisible(c)) {
        sum = (sum * 31 + Chars.fold(c)) | 0;
      }
    }
    return spread(sum);
  }

  private static int spread(int sum) {
    return sum ^ (sum >>> 15);
  }

  private static boolean samePlain(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(from + i);
      if (word.charAt(i) != (c < 'a' ? c + 32 : c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String word, String text, int from, int to) {
    int at = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isInvisible(c)) {
        continue;
      }
      if (at == word.length() || word.charAt(at) != Chars.fold(c)) {
        return false;
      }
      at++;
    }
    return at == word.length();
  }
}
