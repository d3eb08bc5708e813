package dev.letterlint.pattern;

import dev.letterlint.text.Shape;

/**
 * One cell of a program: a tag in the high bits, a value below. Cells that take a token say what it
 * must be; words are compared folded, exact words also by the way they are written, so that Go is
 * not go. The other cells are brackets, and the end of each pattern.
 *
 * <p>A gap of n words is n + 1 pairs of cells, counted down: the first of a pair takes a word and
 * leads to the next pair, the second takes a mark and stays in its own.
 */
final class Cell {

  static final int WORD = 0;
  static final int EXACT = 1 << 28;
  static final int LEXICON = 2 << 28;
  static final int CLASS = 3 << 28;
  static final int GAP_WORD = 4 << 28;
  static final int GAP_MARK = 5 << 28;
  static final int SIGN = 6 << 28;

  /** The end of a pattern; the value is its {@link Program#owner}. */
  static final int END = 7 << 28;

  private static final int TAG = 7 << 28;

  static final int CLOSE = SIGN;
  static final int BAR = SIGN | 1;
  static final int CHOICE = SIGN | 2;
  static final int OPTIONAL = SIGN | 3;

  /** Stands first in patterns that match at the beginning of a sentence only. */
  static final int START = SIGN | 4;

  /** The names of the classes in patterns, in the order of their numbers. */
  static final String[] CLASS_NAMES = {
    "word", "mark", "number", "number-3", "number-4", "year", "capital", "acronym", "joined"
  };

  static final int CLASSES = 9;
  private static final int ANY_WORD = CLASS;
  private static final int ANY_MARK = CLASS | 1;

  private Cell() {}

  static int tag(int cell) {
    return cell & TAG;
  }

  static int value(int cell) {
    return cell & ~TAG;
  }

  static int exact(int word, int kind) {
    return EXACT | (word << 3) | kind;
  }

  /** The word of a cell that asks for a word, in whatever way it is written. */
  static int word(int cell) {
    return tag(cell) == EXACT ? value(cell) >> 3 : value(cell);
  }

  /** The same cell asking for another word. */
  static int withWord(int cell, int word) {
    return tag(cell) == EXACT ? exact(word, value(cell) & 7) : word;
  }

  static boolean isWord(int cell) {
    return cell < LEXICON;
  }

  /** Whether the cell takes the token, for all cells but those of lexicons. */
  static boolean takes(int cell, int word, int shape) {
    return switch (tag(cell)) {
      case WORD -> cell == word;
      case EXACT -> cell == exact(word, Shape.kind(shape));
      case CLASS -> isOfClass(shape, cell);
      case GAP_WORD -> isOfClass(shape, ANY_WORD);
      case GAP_MARK -> isOfClass(shape, ANY_MARK);
      default -> false;
    };
  }

  static boolean isOfClass(int shape, int cell) {
    int kind = Shape.kind(shape);
    return switch (value(cell)) {
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
