package dev.letterlint.pattern;

import dev.letterlint.text.Shape;

/**
 * What one token must be, as an int: a tag in the high bits, a value below. Words are compared
 * folded; an exact word also by the way it is written, so that Go is not go.
 */
final class Label {

  static final int WORD = 0;
  static final int EXACT = 1 << 28;
  static final int LEXICON = 2 << 28;
  static final int CLASS = 3 << 28;
  private static final int TAG = 7 << 28;

  static final int ANY_WORD = CLASS;
  static final int ANY_MARK = CLASS | 1;
  static final int NUMBER = CLASS | 2;
  static final int THREE_FIGURES = CLASS | 3;
  static final int FOUR_FIGURES = CLASS | 4;
  static final int YEAR = CLASS | 5;
  static final int CAPITAL = CLASS | 6;
  static final int ACRONYM = CLASS | 7;
  static final int JOINED = CLASS | 8;
  static final int CLASSES = 9;

  /** The names of the classes in patterns, in the order of their numbers. */
  static final String[] CLASS_NAMES = {
    "word", "mark", "number", "number-3", "number-4", "year", "capital", "acronym", "joined"
  };

  private Label() {}

  static int tag(int label) {
    return label & TAG;
  }

  static int value(int label) {
    return label & ~TAG;
  }

  static int exact(int word, int kind) {
    return EXACT | (word << 3) | kind;
  }

  static boolean isOfClass(int shape, int label) {
    int kind = Shape.kind(shape);
    return switch (value(label)) {
      case 0 -> kind != Shape.MARK;
      case 1 -> kind == Shape.MARK;
      case 2 -> kind == Shape.NUMBER;
      case 3 -> (shape & (Shape.THREE_FIGURES | Shape.MORE_FIGURES)) != 0;
      case 4 -> (shape & Shape.MORE_FIGURES) != 0;
      case 5 -> (shape & Shape.YEAR) != 0;
      case 6 -> kind == Shape.CAPITAL || kind == Shape.UPPER || kind == Shape.MIXED;
      case 7 -> kind == Shape.UPPER;
      default -> (shape & Shape.JOINED) != 0;
    };
  }
}
