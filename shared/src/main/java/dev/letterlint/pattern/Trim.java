package dev.letterlint.pattern;

/** Leaves out the lexicons that no pattern asks for, directly or through other lexicons. */
final class Trim {

  private final Program program;
  private final boolean[] wanted;

  Trim(Program program) {
    this.program = program;
    this.wanted = new boolean[program.lexicons];
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
    int owner = Program.owner(program.code[behind - 1]);
    return owner >= program.lexicons || wanted[owner];
  }
}
