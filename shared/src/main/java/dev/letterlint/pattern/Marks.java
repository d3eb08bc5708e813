package dev.letterlint.pattern;

/**
 * Where signals stand in one sentence: for each mark its signal and its tokens, {@code from}
 * inclusive, {@code to} exclusive, in the order of their beginnings. Marks of one signal do not
 * overlap: the leftmost longest wins.
 */
public final class Marks {

  private final int[] triples;

  Marks(Ints triples) {
    int[] copy = new int[triples.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = triples.get(i);
    }
    this.triples = copy;
  }

  public int count() {
    return triples.length / 3;
  }

  public int signal(int mark) {
    return triples[mark * 3];
  }

  public int from(int mark) {
    return triples[mark * 3 + 1];
  }

  public int to(int mark) {
    return triples[mark * 3 + 2];
  }

  /** The first mark of the signal, or -1. */
  public int first(int signal) {
    return next(signal, 0);
  }

  /** The first mark of the signal from {@code mark} on, or -1. */
  public int next(int signal, int mark) {
    for (int i = mark * 3; i < triples.length; i += 3) {
      if (triples[i] == signal) {
        return i / 3;
      }
    }
    return -1;
  }

  public boolean has(int signal) {
    return first(signal) >= 0;
  }
}
