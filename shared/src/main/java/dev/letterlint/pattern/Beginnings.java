package dev.letterlint.pattern;

import dev.letterlint.text.Shape;

/**
 * What can begin with a token: the first cells of all patterns and lexicon entries, by what they
 * ask of it. Those of a lexicon's entries belong to the lexicon's number, those of patterns to
 * {@link #anywhere} or {@link #atSentenceStart}.
 */
final class Beginnings {

  private static final int NONE = -1;

  private final Program program;
  private final Members members;

  /** Rows of first cells, by the word, the class or the lexicon asked for; as linked lists. */
  private final int[] byWord;

  private final int[] byClass = new int[Cell.CLASSES];
  private final int[] byLexicon;
  private final Ints cells;
  private final Ints rooms;
  private final Ints next;

  private final Beginning[] known;

  /** By room, while a beginning is being found. */
  private final int[] firstIn;

  Beginnings(Program program, Members members) {
    this.program = program;
    this.members = members;
    int words = program.vocabulary.size();
    byWord = filled(words);
    byLexicon = filled(program.lexicons);
    for (int i = 0; i < Cell.CLASSES; i++) {
      byClass[i] = NONE;
    }
    int room = program.code.length >> 3;
    cells = new Ints(room + 8);
    rooms = new Ints(room + 8);
    next = new Ints(room + 8);
    known = new Beginning[words];
    firstIn = filled(rooms());
    index();
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

  private void index() {
    Walk walk = new Walk(program);
    int[] code = program.code;
    int at = 0;
    while (at < code.length) {
      int behind = program.behind(at);
      int room = room(at, Program.owner(code[behind - 1]));
      boolean single = room < program.lexicons && behind == at + 2 && Cell.isWord(code[at]);
      if (single) {
        members.add(code[at], room);
      } else if (Cell.isWord(code[at])) {
        add(at, room);
      } else {
        walk.from(at);
        for (int i = 0; i < walk.cells.size(); i++) {
          add(walk.cells.get(i), room);
        }
      }
      at = behind;
    }
  }

  private int room(int at, int owner) {
    boolean ofLexicon = owner < program.lexicons;
    return ofLexicon ? owner : program.code[at] == Cell.START ? atSentenceStart() : anywhere();
  }

  private void add(int at, int room) {
    int cell = program.code[at];
    int number = cells.size();
    cells.add(at);
    rooms.add(room);
    switch (Cell.tag(cell)) {
      case Cell.LEXICON -> link(byLexicon, Cell.value(cell), number);
      case Cell.CLASS -> link(byClass, Cell.value(cell), number);
      case Cell.GAP_WORD -> link(byClass, 0, number);
      case Cell.GAP_MARK -> link(byClass, 1, number);
      default -> link(byWord, Cell.word(cell), number);
    }
  }

  private void link(int[] row, int key, int number) {
    next.add(row[key]);
    row[key] = number;
  }

  /** What can begin with the token. */
  Beginning of(int word, int shape) {
    Beginning found = known[word];
    if (found == null || found.shape != shape) {
      found = new Beginning(shape);
      find(word, shape, found);
      close(found);
      known[word] = found;
    }
    return found;
  }

  private void find(int word, int shape, Beginning found) {
    int kind = Shape.kind(shape);
    if (word > 0) {
      collect(byWord[word], word, shape, found);
      for (int entry = members.first(word); entry >= 0; entry = members.next(entry)) {
        if (members.fits(entry, kind)) {
          collect(byLexicon[members.lexicon(entry)], false, found);
        }
      }
    }
    for (int i = 0; i < Cell.CLASSES; i++) {
      if (byClass[i] != NONE && Cell.isOfClass(shape, Cell.CLASS | i)) {
        collect(byClass[i], false, found);
      }
    }
    for (int i = 0; i < found.rooms.size(); i++) {
      int room = found.rooms.get(i);
      if (room < program.lexicons) {
        collect(byLexicon[room], true, found);
      }
    }
  }

  private void collect(int row, int word, int shape, Beginning found) {
    for (int number = row; number != NONE; number = next.get(number)) {
      if (Cell.takes(program.code[cells.get(number)], word, shape)) {
        add(number, false, found);
      }
    }
  }

  private void collect(int row, boolean calls, Beginning found) {
    for (int number = row; number != NONE; number = next.get(number)) {
      add(number, calls, found);
    }
  }

  private void add(int number, boolean calls, Beginning found) {
    int room = rooms.get(number);
    if (firstIn[room] == NONE) {
      found.rooms.add(room);
    }
    firstIn[room] = found.add(cells.get(number), calls, firstIn[room]);
  }

  private void close(Beginning found) {
    for (int i = 0; i < found.rooms.size(); i++) {
      int room = found.rooms.get(i);
      found.firsts.add(firstIn[room]);
      firstIn[room] = NONE;
    }
  }
}
