package dev.letterlint.text;

/** A token as patterns see it, in one number: its word and its {@link Shape}. */
public final class Symbol {

  private static final int SHAPE = (1 << Shape.BITS) - 1;

  private Symbol() {}

  static int of(int word, int shape) {
    return (word << Shape.BITS) | shape;
  }

  /** The word's number in the vocabulary. */
  public static int word(int symbol) {
    return symbol >> Shape.BITS;
  }

  /** The {@link Shape}. */
  public static int shape(int symbol) {
    return symbol & SHAPE;
  }
}
