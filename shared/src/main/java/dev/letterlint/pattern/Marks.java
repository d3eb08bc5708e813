package dev.letterlint.pattern;

/**
 * Where signals stand in one sentence: for each mark its signal and its tokens, {@code from}
 * inclusive, {@code to} exclusive, in the order of their beginnings. Marks of one signal do not
 * overlap: the leftmost longest wins.
 */
public final class Marks {

  /** Bits of a token's number: a sentence has fewer than 256 tokens. */
  private static final int TOKEN = 8;

  private static final int TOKENS = (1 << TOKEN) - 1;

  /** A mark in one number: signal, from, to. */
  private final int[] packed;

  Marks(Ints packed) {
    int[] copy = new int[packed.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = packed.get(i);
    }
    this.packed = copy;
  }

  static int of(int signal, int from, int to) {
    return (signal << (2 * TOKEN)) | (from << TOKEN) | to;
  }

  public int count() {
    return packed.length;
  }

  public int signal(int mark) {
    return packed[mark] >>> (2 * TOKEN);
  }

  public int from(int mark) {
    return (packed[mark] >> TOKEN) & TOKENS;
  }

  public int to(int mark) {
    return packed[mark] & TOKENS;
  }

  /** Whether the marks are of the same signals as those of another, one by one. */
  public boolean hasSignalsOf(Marks other) {
    boolean same = packed.length == other.packed.length;
    for (int i = 0; this != other && same && i < packed.length; i++) {
      same = signal(i) == other.signal(i);
    }
    return same;
  }

  /** The first mark of the signal, or -1. */
  public int first(int signal) {
    return next(signal, 0);
  }

  /** The first mark of the signal from {@code mark} on, or -1. */
  public int next(int signal, int mark) {
    for (int i = mark; i < packed.length; i++) {
      if (signal(i) == signal) {
        return i;
      }
    }
    return -1;
  }

  public boolean has(int signal) {
    return first(signal) >= 0;
  }
}
