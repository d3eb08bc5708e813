package dev.letterlint.pattern;

/** Leaves the patterns of some signals and the lexicons they ask for, directly or not. */
final class Trim {

  private final Program program;

  /** By owner, lexicons first: whether it stays. */
  private final boolean[] wanted;

  Trim(Program program, boolean[] signals) {
    this.program = program;
    this.wanted = new boolean[program.lexicons + program.signals];
    for (int i = 0; i < program.signals; i++) {
      wanted[program.lexicons + i] = signals[i];
    }
  }

  /** The cells of the patterns and of the lexicons they need. */
  int[] code() {
    while (wantMore()) {
      // Each round may want lexicons that those of the round before ask for.
    }
    Ints kept = new Ints(program.code.length);
    int at = 0;
    while (at < program.code.length) {
      int behind = program.behind(at);
      for (int i = at; i < behind && isWanted(behind); i++) {
        kept.add(program.code[i]);
      }
      at = behind;
    }
    return kept.toArray();
  }

  private boolean wantMore() {
    boolean more = false;
    int at = 0;
    while (at < program.code.length) {
      int behind = program.behind(at);
      for (int i = at; i < behind && isWanted(behind); i++) {
        more = want(program.code[i]) || more;
      }
      at = behind;
    }
    return more;
  }

  private boolean want(int cell) {
    if (Cell.tag(cell) != Cell.LEXICON || wanted[Cell.value(cell)]) {
      return false;
    }
    wanted[Cell.value(cell)] = true;
    return true;
  }

  /** Whether the pattern whose end lies before {@code behind} stays. */
  private boolean isWanted(int behind) {
    return wanted[Program.owner(program.code[behind - 1])];
  }
}
