package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * What the patterns of a signal ask for as one number, which is the same in every program however
 * that numbers its words, lexicons and signals.
 */
public final class Digests {

  private static final int FACTOR = 31;

  private final Program program;

  /** The numbers of each owner's patterns. */
  private final List<List<Integer>> patterns = new ArrayList<>();

  private final int[] known;

  public Digests(Program program) {
    this.program = program;
    int owners = program.lexicons + program.signals;
    known = new int[owners];
    for (int i = 0; i < owners; i++) {
      patterns.add(new ArrayList<>());
    }
    for (int pattern = 0; pattern < program.patterns(); pattern++) {
      for (int at = program.end(pattern); at < program.starts[pattern + 1]; at++) {
        patterns.get(Cell.value(program.code[at])).add(pattern);
      }
    }
  }

  /** The number for a signal. */
  public int of(int signal) {
    return digest(program.lexicons + signal);
  }

  private int digest(int owner) {
    if (known[owner] == 0) {
      int digest = 1;
      for (int pattern : patterns.get(owner)) {
        // A sum, for where a pattern stands among those of its signal depends on the other signals.
        digest = (digest + digestOfPattern(pattern)) | 0;
      }
      known[owner] = digest;
    }
    return known[owner];
  }

  private int digestOfPattern(int pattern) {
    int digest = 1;
    int end = program.end(pattern);
    for (int at = program.starts[pattern]; at < end; at++) {
      digest = (digest * FACTOR + cell(program.code[at])) | 0;
    }
    return digest;
  }

  private int cell(int cell) {
    if (Cell.isWord(cell)) {
      // What is left of the cell without its word says in which way that is to be written.
      return (program.vocabulary.word(Cell.word(cell)).hashCode() + Cell.withWord(cell, 0)) | 0;
    }
    return Cell.tag(cell) == Cell.LEXICON ? digest(Cell.value(cell)) : cell;
  }
}
