package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the alternatives of each choice into an order, single words first. It does not matter to
 * what is found, and what stands in order is shorter to write.
 */
final class Alternatives {

  /** The cells from {@code from} up to {@code end}. */
  private record Alternative(int from, int end) {}

  private final Program program;
  private final Ints sorted;

  Alternatives(Program program) {
    this.program = program;
    this.sorted = new Ints(program.code.length);
  }

  /** The program's cells with all choices in order. */
  int[] sorted() {
    sort(0, program.code.length);
    return sorted.toArray();
  }

  private void sort(int from, int end) {
    int at = from;
    while (at < end) {
      int cell = program.code[at];
      if (cell == Cell.CHOICE || cell == Cell.OPTIONAL) {
        sortChoice(at);
        at = program.behindChoice(at);
      } else {
        sorted.add(cell);
        at++;
      }
    }
  }

  private void sortChoice(int at) {
    int bracket = program.code[at];
    for (Alternative alternative : inOrder(at)) {
      sorted.add(bracket);
      sort(alternative.from, alternative.end);
      bracket = Cell.BAR;
    }
    sorted.add(Cell.CLOSE);
  }

  private List<Alternative> inOrder(int at) {
    List<Alternative> alternatives = new ArrayList<>();
    int bracket = at;
    do {
      int end = program.endOfAlternative(bracket);
      alternatives.add(new Alternative(bracket + 1, end));
      bracket = end;
    } while (program.code[bracket] == Cell.BAR);
    alternatives.sort(this::compare);
    return alternatives;
  }

  private int compare(Alternative one, Alternative other) {
    if (isWord(one) != isWord(other)) {
      return isWord(one) ? -1 : 1;
    }
    int same = 0;
    int shorter = Math.min(one.end - one.from, other.end - other.from);
    while (same < shorter && program.code[one.from + same] == program.code[other.from + same]) {
      same++;
    }
    return same == shorter
        ? Integer.compare(one.end - one.from, other.end - other.from)
        : Integer.compare(program.code[one.from + same], program.code[other.from + same]);
  }

  private boolean isWord(Alternative alternative) {
    return alternative.end - alternative.from == 1
        && Cell.tag(program.code[alternative.from]) == Cell.WORD;
  }
}
