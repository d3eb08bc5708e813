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
  private final int[] begun;
  private int round;

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
    begun = new int[program.lexicons + 2];
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
      found = find(word, shape);
      known[word] = found;
    }
    return found;
  }

  private Beginning find(int word, int shape) {
    round++;
    Beginning found = new Beginning(shape);
    if (word > 0) {
      collect(byWord[word], word, shape, found);
      int kind = Shape.kind(shape);
      for (int entry = members.first(word); entry >= 0; entry = members.next(entry)) {
        if (members.fits(entry, kind)) {
          collect(byLexicon[members.lexicon(entry)], found);
        }
      }
    }
    for (int i = 0; i < Cell.CLASSES; i++) {
      if (Cell.isOfClass(shape, Cell.CLASS | i)) {
        collect(byClass[i], found);
      }
    }
    call(found);
    return found;
  }

  private void collect(int first, int word, int shape, Beginning found) {
    for (int number = first; number != NONE; number = next.get(number)) {
      if (Cell.takes(program.code[cells.get(number)], word, shape)) {
        found.take(rooms.get(number), cells.get(number));
        begun[rooms.get(number)] = round;
      }
    }
  }

  private void collect(int first, Beginning found) {
    for (int number = first; number != NONE; number = next.get(number)) {
      found.take(rooms.get(number), cells.get(number));
      begun[rooms.get(number)] = round;
    }
  }

  /** Cells that ask for a lexicon begin with the token when one of its longer entries does. */
  private void call(Beginning found) {
    Ints open = new Ints();
    for (int lexicon = 0; lexicon < program.lexicons; lexicon++) {
      if (begun[lexicon] == round) {
        open.add(lexicon);
      }
    }
    for (int i = 0; i < open.size(); i++) {
      found.begins(open.get(i));
      for (int n = byLexicon[open.get(i)]; n != NONE; n = next.get(n)) {
        int room = rooms.get(n);
        found.call(room, cells.get(n));
        if (begun[room] != round && room < program.lexicons) {
          begun[room] = round;
          open.add(room);
        }
      }
    }
  }
}
