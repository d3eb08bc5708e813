package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;

/**
 * Two programs as one: first the lexicons of both, then the patterns of both. The lexicons and
 * signals of the second have higher numbers then, by as many as the first has.
 */
final class Joint {

  private final Program first;
  private final Program second;
  private final int lexicons;
  private final Ints cells;

  Joint(Program first, Program second) {
    this.first = first;
    this.second = second;
    lexicons = first.lexicons + second.lexicons;
    cells = new Ints(first.code.length + second.code.length);
  }

  /** The first one's vocabulary learns the words of the second. */
  Program program() {
    add(first, true);
    add(second, true);
    add(first, false);
    add(second, false);
    return new Program(first.vocabulary, cells.toArray(), lexicons, first.signals + second.signals);
  }

  private void add(Program program, boolean ofLexicons) {
    for (int pattern = 0; pattern < program.patterns(); pattern++) {
      boolean isOfLexicon = program.owner(pattern) < program.lexicons;
      int end = isOfLexicon == ofLexicons ? program.starts[pattern + 1] : 0;
      for (int at = program.starts[pattern]; at < end; at++) {
        cells.add(program == first ? ofFirst(program.code[at]) : ofSecond(program.code[at]));
      }
    }
  }

  private int ofFirst(int cell) {
    boolean isSignalsEnd = Cell.tag(cell) == Cell.END && Cell.value(cell) >= first.lexicons;
    return isSignalsEnd ? cell + second.lexicons : cell;
  }

  private int ofSecond(int cell) {
    if (Cell.isWord(cell)) {
      Vocabulary words = second.vocabulary;
      return Cell.withWord(cell, first.vocabulary.intern(words.word(Cell.word(cell))));
    }
    if (Cell.tag(cell) == Cell.LEXICON) {
      return cell + first.lexicons;
    }
    if (Cell.tag(cell) != Cell.END) {
      return cell;
    }
    boolean isEntrys = Cell.value(cell) < second.lexicons;
    return cell + first.lexicons + (isEntrys ? 0 : first.signals);
  }
}
