package dev.letterlint.pattern;

import dev.letterlint.text.Shape;

/**
 * What can begin with a token: the first cells of all patterns and lexicon entries, by what they
 * ask of it. Those of a lexicon's entries belong to the lexicon's number, those of patterns to
 * {@link #anywhere} or {@link #atSentenceStart}.
 */
final class Beginnings {

  private static final int NONE = -1;
  private static final int WIDTH = 3;

  private final Program program;
  private final Members members;

  /** Rows of first cells, by the word, the class or the lexicon asked for; as linked lists. */
  private final int[] byWord;

  private final int[] byClass = new int[Cell.CLASSES];
  private final int[] byLexicon;

  /** Three numbers each: the cell, its room, and the next of the row or {@link #NONE}. */
  private final Ints firsts;

  private final Beginning[] known;
  private final Beginning[] knownByShape = new Beginning[Shape.COUNT];

  /** By room, while a beginning is being found. */
  private final int[] firstIn;

  /** {@code members} takes the words that are entries of a needed lexicon by themselves. */
  Beginnings(Program program, Needed needed, Members members) {
    this.program = program;
    this.members = members;
    int words = program.vocabulary.size();
    byWord = filled(words);
    byLexicon = filled(program.lexicons);
    for (int i = 0; i < Cell.CLASSES; i++) {
      byClass[i] = NONE;
    }
    firsts = new Ints(program.patterns() * WIDTH + WIDTH);
    known = new Beginning[words];
    firstIn = filled(rooms());
    index(needed);
  }

  private static int[] filled(int size) {
    int[] row = new int[size];
    for (int i = 0; i < size; i++) {
      row[i] = NONE;
    }
    return row;
  }

  /** The number under which patterns begin that may stand anywhere. */
  int anywhere() {
    return program.lexicons;
  }

  /** The number under which patterns begin that must stand first in a sentence. */
  int atSentenceStart() {
    return program.lexicons + 1;
  }

  int rooms() {
    return program.lexicons + 2;
  }

  private void index(Needed needed) {
    Walk walk = new Walk(program);
    for (int pattern = 0; pattern < program.patterns(); pattern++) {
      if (needed.holds(pattern)) {
        index(pattern, walk);
      }
    }
  }

  private void index(int pattern, Walk walk) {
    int at = program.starts[pattern];
    int cell = program.code[at];
    int room = room(cell, program.owner(pattern));
    if (!Cell.isWord(cell)) {
      walk.from(at);
      for (int i = 0; i < walk.cells.size(); i++) {
        add(walk.cells.get(i), room);
      }
    } else if (room < program.lexicons && program.starts[pattern + 1] == at + 2) {
      members.add(cell, room);
    } else {
      add(at, room);
    }
  }

  private int room(int cell, int owner) {
    boolean ofLexicon = owner < program.lexicons;
    return ofLexicon ? owner : cell == Cell.START ? atSentenceStart() : anywhere();
  }

  private void add(int at, int room) {
    int cell = program.code[at];
    switch (Cell.tag(cell)) {
      case Cell.LEXICON -> link(byLexicon, Cell.value(cell), at, room);
      case Cell.CLASS -> link(byClass, Cell.value(cell), at, room);
      case Cell.GAP_WORD -> link(byClass, 0, at, room);
      case Cell.GAP_MARK -> link(byClass, 1, at, room);
      default -> link(byWord, Cell.word(cell), at, room);
    }
  }

  private void link(int[] row, int key, int at, int room) {
    int number = firsts.size();
    firsts.add(at, room, row[key]);
    row[key] = number;
  }

  /** What can begin with the token for what its word is; the rest is {@link #ofShape}. */
  Beginning of(int word, int shape) {
    Beginning found = known[word];
    if (found == null || found.shape != shape) {
      // Found first: what is being found lies in firstIn, one at a time.
      Beginning shared = ofShape(shape);
      found = new Beginning(shape);
      if (word > 0) {
        findByWord(word, shape, found);
        findCallers(found, shared);
      }
      close(found);
      known[word] = found;
    }
    return found;
  }

  /** What can begin with any token that is written like this. */
  Beginning ofShape(int shape) {
    Beginning found = knownByShape[shape];
    if (found == null) {
      found = new Beginning(shape);
      for (int i = 0; i < Cell.CLASSES; i++) {
        if (byClass[i] != NONE && Cell.isOfClass(shape, Cell.CLASS | i)) {
          collect(byClass[i], false, found);
        }
      }
      findCallers(found, found);
      close(found);
      knownByShape[shape] = found;
    }
    return found;
  }

  private void findByWord(int word, int shape, Beginning found) {
    int kind = Shape.kind(shape);
    collect(byWord[word], word, shape, found);
    for (int entry = members.first(word); entry >= 0; entry = members.next(entry)) {
      if (members.fits(entry, kind)) {
        collect(byLexicon[members.lexicon(entry)], false, found);
      }
    }
  }

  /** Adds what asks for the lexicons found, as far as {@code shared} does not have it. */
  private void findCallers(Beginning found, Beginning shared) {
    for (int i = 0; i < found.rooms.size(); i++) {
      int room = found.rooms.get(i);
      if (room < program.lexicons && (found == shared || !shared.has(room))) {
        collect(byLexicon[room], true, found);
      }
    }
  }

  private void collect(int row, int word, int shape, Beginning found) {
    for (int number = row; number != NONE; number = firsts.get(number + 2)) {
      if (Cell.takes(program.code[firsts.get(number)], word, shape)) {
        add(number, false, found);
      }
    }
  }

  private void collect(int row, boolean calls, Beginning found) {
    for (int number = row; number != NONE; number = firsts.get(number + 2)) {
      add(number, calls, found);
    }
  }

  private void add(int number, boolean calls, Beginning found) {
    int room = firsts.get(number + 1);
    if (firstIn[room] == NONE) {
      found.rooms.add(room);
    }
    firstIn[room] = found.add(firsts.get(number), calls, firstIn[room]);
  }

  private void close(Beginning found) {
    for (int i = 0; i < found.rooms.size(); i++) {
      int room = found.rooms.get(i);
      found.firsts.add(firstIn[room]);
      firstIn[room] = NONE;
    }
  }
}
