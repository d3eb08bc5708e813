package dev.letterlint.pattern;

/** Which patterns stay when only some signals are looked for, and the lexicons they ask for. */
final class Needed {

  private final Program program;

  /** By owner, lexicons first. */
  private final boolean[] owners;

  Needed(Program program, boolean[] signals) {
    this.program = program;
    this.owners = new boolean[program.lexicons + program.signals];
    for (int i = 0; i < program.signals; i++) {
      owners[program.lexicons + i] = signals[i];
    }
    Ints calls = callsOfLexicons();
    while (needMore(calls)) {
      // Each round may need lexicons that those of the round before ask for.
    }
  }

  /**
   * Needs what the signals ask for; returns two numbers for each cell of a lexicon that asks for
   * another: whose it is, and the other.
   */
  private Ints callsOfLexicons() {
    Ints calls = new Ints(256);
    int[] code = program.code;
    for (int pattern = 0; pattern < program.patterns(); pattern++) {
      int owner = program.owner(pattern);
      int behind = program.starts[pattern + 1];
      for (int at = program.starts[pattern]; at < behind; at++) {
        if (Cell.tag(code[at]) != Cell.LEXICON) {
          continue;
        }
        if (owner < program.lexicons) {
          calls.add(owner);
          calls.add(Cell.value(code[at]));
        } else if (holds(pattern)) {
          owners[Cell.value(code[at])] = true;
        }
      }
    }
    return calls;
  }

  private boolean needMore(Ints calls) {
    boolean more = false;
    for (int i = 0; i < calls.size(); i += 2) {
      if (owners[calls.get(i)] && !owners[calls.get(i + 1)]) {
        owners[calls.get(i + 1)] = true;
        more = true;
      }
    }
    return more;
  }

  /** Whether the pattern with this number stays: that somebody wants it who owns it. */
  boolean holds(int pattern) {
    boolean holds = false;
    for (int at = program.end(pattern); at < program.starts[pattern + 1]; at++) {
      holds = holds || holdsOwner(Cell.value(program.code[at]));
    }
    return holds;
  }

  /** Whether the patterns of a lexicon or signal stay. */
  boolean holdsOwner(int owner) {
    return owners[owner];
  }

  /** The cells of the patterns that stay. */
  int[] code() {
    Ints kept = new Ints(program.code.length);
    for (int pattern = 0; pattern < program.patterns(); pattern++) {
      if (holds(pattern)) {
        keep(pattern, kept);
      }
    }
    return kept.toArray();
  }

  private void keep(int pattern, Ints kept) {
    for (int at = program.starts[pattern]; at < program.starts[pattern + 1]; at++) {
      int cell = program.code[at];
      if (!program.endsAt(at) || holdsOwner(Cell.value(cell))) {
        kept.add(cell);
      }
    }
  }
}
