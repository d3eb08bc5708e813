package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps each pattern that several signals ask for once, where it stands first, with the ends of all
 * of them in a row, the last of them that of the first signal. Rules like to ask for what others
 * ask for, and what stands once is also read once.
 */
final class Shared {

  private final Program program;

  Shared(Program program) {
    this.program = program;
  }

  /** The program's cells, with each pattern once. */
  int[] cells() {
    Map<List<Integer>, Set<Integer>> patterns = new LinkedHashMap<>();
    for (int pattern = 0; pattern < program.patterns(); pattern++) {
      int behind = program.starts[pattern + 1];
      // The entries of each lexicon are its own, so their end belongs to what they are.
      int end = program.owner(pattern) < program.lexicons ? behind : program.end(pattern);
      patterns
          .computeIfAbsent(cells(program.starts[pattern], end), any -> ends())
          .addAll(cells(end, behind));
    }
    Ints cells = new Ints(program.code.length);
    patterns.forEach(
        (pattern, ends) -> {
          pattern.forEach(cells::add);
          ends.forEach(cells::add);
        });
    return cells.toArray();
  }

  private static Set<Integer> ends() {
    return new TreeSet<>(Collections.reverseOrder());
  }

  private List<Integer> cells(int from, int to) {
    List<Integer> cells = new ArrayList<>();
    for (int at = from; at < to; at++) {
      cells.add(program.code[at]);
    }
    return cells;
  }
}
