package dev.letterlint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words anybody asks about, each with a number from 1 on; every other word is 0. Words are
 * compared folded (see {@link Chars#fold}). A plain word, of up to twelve letters from A to Z, is
 * its own key, five bits a letter: to know it no other text has to be looked at. It only grows
 * while a pack is compiled.
 */
public final class Vocabulary {

  /** The number of every word that is not in here. */
  public static final int UNKNOWN = 0;

  private static final int LETTER = 5;

  /** How many letters fit into one number of a key. */
  private static final int HALF = 6;

  /** The longest plain word that is its own key. */
  static final int LONGEST_PLAIN = 2 * HALF;

  private static final int HALF_MASK = (1 << (HALF * LETTER)) - 1;

  /** In place of the upper half of a key: the lower one is a hash, the word has to be compared. */
  private static final int HASHED = -1;

  private static final int WIDTH = 3;

  private final List<String> words = new ArrayList<>();

  /** A hash table with three numbers a slot: the word's key in two halves, and its number. */
  private int[] slots;

  public Vocabulary() {
    this(512);
  }

  /** With room for some words until it has to grow. */
  private Vocabulary(int capacity) {
    int count = 1024;
    while (count < capacity * 2) {
      count *= 2;
    }
    slots = new int[count * WIDTH];
    words.add("");
    for (String word : Wording.words()) {
      intern(word);
    }
  }

  /** The vocabulary whose {@link #own} words these are. */
  public static Vocabulary of(List<String> own) {
    Vocabulary vocabulary = new Vocabulary(own.size() + Wording.words().length + 1);
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
    int upper = 0;
    int lower = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = Chars.fold(text.charAt(i));
      if (!Chars.isInvisible(c)) {
        if (c < 'a' || c > 'z' || letters == LONGEST_PLAIN) {
          return findHashed(text, from, to);
        }
        upper = upperHalf(upper, lower);
        lower = lowerHalf(lower, c);
        letters++;
      }
    }
    return findPlain(upper, lower);
  }

  /** The upper half of a key with a further letter behind those of {@code upper, lower}. */
  static int upperHalf(int upper, int lower) {
    return (upper << LETTER) | (lower >> ((HALF - 1) * LETTER));
  }

  /** The lower half of a key with a further letter from A to Z, of either case. */
  static int lowerHalf(int lower, char letter) {
    return ((lower << LETTER) | (letter & 0x1F)) & HALF_MASK;
  }

  /** The number of a plain word by its key, or {@link #UNKNOWN}. */
  int findPlain(int upper, int lower) {
    int at = first(upper, lower);
    while (slots[at + 2] != UNKNOWN && (slots[at + 1] != lower || slots[at] != upper)) {
      at = next(at);
    }
    return slots[at + 2];
  }

  private int findHashed(String text, int from, int to) {
    int hash = hash(text, from, to);
    for (int at = first(HASHED, hash); slots[at + 2] != UNKNOWN; at = next(at)) {
      if (slots[at] == HASHED
          && slots[at + 1] == hash
          && same(words.get(slots[at + 2]), text, from, to)) {
        return slots[at + 2];
      }
    }
    return UNKNOWN;
  }

  /** The slot that a key would have to itself, if no other fell on it. */
  private int first(int upper, int lower) {
    int hash = (lower + upper * 31) | 0;
    hash = (hash ^ (hash >>> 13)) * 5;
    return ((hash ^ (hash >>> 9)) & (count() - 1)) * WIDTH;
  }

  private int next(int slot) {
    return slot + WIDTH == slots.length ? 0 : slot + WIDTH;
  }

  private int count() {
    return (slots.length / WIDTH) | 0;
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
    if (words.size() * 2 > count()) {
      grow();
    } else {
      place(words.size() - 1);
    }
    return words.size() - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int id = 1; id < words.size(); id++) {
      place(id);
    }
  }

  private void place(int id) {
    String word = words.get(id);
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length() && upper != HASHED; i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z' || i == LONGEST_PLAIN) {
        upper = HASHED;
        lower = hash(word, 0, word.length());
      } else {
        upper = upperHalf(upper, lower);
        lower = lowerHalf(lower, c);
      }
    }
    int at = first(upper, lower);
    while (slots[at + 2] != UNKNOWN) {
      at = next(at);
    }
    slots[at] = upper;
    slots[at + 1] = lower;
    slots[at + 2] = id;
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
    return sum ^ (sum >>> 15);
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
