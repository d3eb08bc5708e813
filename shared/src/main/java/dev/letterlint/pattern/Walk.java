package dev.letterlint.pattern;

/** Finds the cells that can take the next token from a place in a program on. */
final class Walk {

  /** No pattern ends here. */
  static final int NOWHERE = -1;

  private final Program program;
  private final int[] code;

  /** The cells that can take a token, some perhaps twice. */
  final Ints cells = new Ints(64);

  /** The first end cell of the pattern that may also end here. */
  int ended = NOWHERE;

  Walk(Program program) {
    this.program = program;
    this.code = program.code;
  }

  /** Starts anew from the cell at {@code at}. */
  void from(int at) {
    cells.clear();
    ended = NOWHERE;
    go(at);
  }

  /** Starts anew from where the token is taken that the cell at {@code at} took. */
  void behind(int at) {
    switch (Cell.tag(code[at])) {
      case Cell.GAP_WORD -> from(at + 2);
      case Cell.GAP_MARK -> from(at - 1);
      default -> from(at + 1);
    }
  }

  private void go(int from) {
    int at = from;
    while (at >= 0) {
      int cell = code[at];
      // As a value it would be a function in the browser, made anew for each cell.
      switch (Cell.tag(cell)) {
        case Cell.SIGN -> at = sign(cell, at);
        case Cell.GAP_WORD -> at = gap(cell, at);
        case Cell.END -> at = end(at);
        default -> at = take(at);
      }
    }
  }

  private int take(int at) {
    cells.add(at);
    return -1;
  }

  private int end(int at) {
    ended = at;
    return -1;
  }

  /** The word, if one is left, a mark, or what stands behind the gap. */
  private int gap(int cell, int at) {
    int left = Cell.value(cell);
    if (left > 0) {
      cells.add(at);
    }
    cells.add(at + 1);
    return at + 2 * (left + 1);
  }

  private int sign(int cell, int at) {
    return switch (cell) {
      case Cell.CHOICE, Cell.OPTIONAL -> choice(cell, at);
      case Cell.BAR -> program.behindChoice(at);
      default -> at + 1;
    };
  }

  private int choice(int cell, int at) {
    int alternative = at;
    do {
      // Most alternatives are a single word: decided here, without a call.
      if (Cell.isWord(code[alternative + 1]) && Program.isEnd(code[alternative + 2])) {
        cells.add(alternative + 1);
        alternative += 2;
      } else {
        go(alternative + 1);
        alternative = program.endOfAlternative(alternative);
      }
    } while (code[alternative] == Cell.BAR);
    return cell == Cell.OPTIONAL ? alternative + 1 : -1;
  }
}
