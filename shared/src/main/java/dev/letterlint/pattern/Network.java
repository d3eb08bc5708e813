package dev.letterlint.pattern;

import dev.letterlint.text.Shape;
import java.util.Arrays;

/**
 * A program as a network in which a lexicon is a call: its entries stand there once, however many
 * patterns ask for it. An item is a cell that took a token, together with the calls it was reached
 * through. Items, and what can follow them, are worked out when a text first needs them.
 */
final class Network {

  /** The context of what no call led to. */
  private static final int TOP = 0;

  private final Program program;
  private final Needed needed;
  private final int[] code;
  private final Members members;
  private final Beginnings beginnings;
  private final Walk walk;

  /** By cell: its row of {@link #following}; the empty one until it was asked for. */
  private final int[] follows;

  /** The cells that can take the next token, then the end cell that may be next. */
  private final Rows following = new Rows(1 << 13);

  /** A context is the cell that called a lexicon and the context of that cell. */
  private final Pairs contexts = new Pairs(1 << 9);

  /** An item is a cell and its context. */
  private final Pairs items = new Pairs(1 << 12);

  private final Ints gathered = new Ints(64);
  private int[] seen = new int[1 << 12];
  private int round;

  /** What the token at hand can begin by its word, and by the way it is written. */
  private final Rooms ofWord;

  private final Rooms ofShape;
  private int opened;
  private int word;
  private int shape;

  Network(Program program, Needed needed) {
    this.program = program;
    this.needed = needed;
    this.code = program.code;
    this.members = new Members(program.vocabulary.size());
    this.beginnings = new Beginnings(program, needed, members);
    this.walk = new Walk(program);
    this.ofWord = new Rooms(beginnings.rooms());
    this.ofShape = new Rooms(beginnings.rooms());
    this.follows = new int[code.length];
  }

  /** The items that a first token is read at. */
  Ints begin(int word, int shape, boolean sentenceStart) {
    prepare(word, shape);
    enter(beginnings.anywhere(), TOP);
    if (sentenceStart) {
      enter(beginnings.atSentenceStart(), TOP);
    }
    return gathered;
  }

  /** The items that a token is read at behind any of a row of {@link Rows}. */
  Ints advance(int[] rows, int row, int word, int shape) {
    prepare(word, shape);
    int last = row + rows[row];
    for (int i = row + 1; i <= last; i++) {
      follow(rows[i]);
    }
    return gathered;
  }

  /** Whether the token can be read at {@code item} just behind {@code before}. */
  boolean leads(int before, int item, int word, int shape) {
    prepare(word, shape);
    follow(before);
    return item < seen.length && seen[item] == round;
  }

  private void prepare(int nextWord, int nextShape) {
    gathered.clear();
    round++;
    word = nextWord;
    shape = nextShape;
  }

  /** Begins what belongs to a room of {@link Beginnings}. */
  private void enter(int room, int context) {
    open();
    if (ofWord.begun[room] == round) {
      enter(ofWord.beginning, ofWord.first[room], context);
    }
    if (ofShape.begun[room] == round) {
      enter(ofShape.beginning, ofShape.first[room], context);
    }
  }

  private void enter(Beginning beginning, int first, int context) {
    for (int i = first; i != Beginning.NONE; i = beginning.next(i)) {
      int at = beginning.cell(i);
      if (beginning.calls(i)) {
        enter(Cell.value(code[at]), contexts.of(at, context));
      } else {
        gather(at, context);
      }
    }
  }

  /** Lays open the rooms of what can begin with the token at hand. */
  private void open() {
    if (opened != round) {
      opened = round;
      ofWord.open(beginnings.of(word, shape), round);
      ofShape.open(beginnings.ofShape(shape), round);
    }
  }

  /** Reads the token behind an item, and behind the calls that end with it. */
  private void follow(int item) {
    int at = items.firsts()[item];
    int context = items.seconds()[item];
    while (true) {
      int row = follows[at] == Rows.EMPTY ? following(at) : follows[at];
      int[] cells = following.values();
      int last = row + cells[row];
      for (int i = row + 1; i < last; i++) {
        int cell = code[cells[i]];
        // Nearly all cells are words: decided here, without a call.
        if (cell == word || cell >= Cell.EXACT) {
          read(cells[i], cell, context);
        }
      }
      if (!isOfLexicon(cells[last])) {
        return;
      }
      at = contexts.firsts()[context];
      context = contexts.seconds()[context];
    }
  }

  private void read(int at, int cell, int context) {
    if (Cell.tag(cell) != Cell.LEXICON) {
      if (Cell.takes(cell, word, shape)) {
        gather(at, context);
      }
      return;
    }
    int lexicon = Cell.value(cell);
    if (members.holds(lexicon, word, Shape.kind(shape))) {
      gather(at, context);
    }
    open();
    if (ofWord.begun[lexicon] == round || ofShape.begun[lexicon] == round) {
      enter(lexicon, contexts.of(at, context));
    }
  }

  private int following(int at) {
    walk.behind(at);
    walk.cells.add(walk.ended);
    follows[at] = following.add(walk.cells);
    return follows[at];
  }

  /** Whether an entry of a lexicon ends here. */
  private boolean isOfLexicon(int end) {
    return end >= 0 && Cell.value(code[end]) < program.lexicons;
  }

  /** The first end cell of the pattern that may end behind the cell, or none. */
  private int ended(int at) {
    int row = follows[at] == Rows.EMPTY ? following(at) : follows[at];
    int[] cells = following.values();
    return cells[row + cells[row]];
  }

  private void gather(int at, int context) {
    int item = items.of(at, context);
    if (item >= seen.length) {
      seen = Arrays.copyOf(seen, seen.length * 2);
    }
    if (seen[item] != round) {
      seen[item] = round;
      gathered.add(item);
    }
  }

  /** Adds to {@code signals} those looked for that are complete at an item, each once. */
  void complete(int item, Ints signals) {
    int at = items.firsts()[item];
    int context = items.seconds()[item];
    int end = ended(at);
    while (context != TOP && isOfLexicon(end)) {
      at = contexts.firsts()[context];
      context = contexts.seconds()[context];
      end = ended(at);
    }
    if (context == TOP && end >= 0) {
      for (int next = end; program.endsAt(next); next++) {
        int owner = Cell.value(code[next]);
        if (needed.holdsOwner(owner) && !signals.holds(owner - program.lexicons)) {
          signals.add(owner - program.lexicons);
        }
      }
    }
  }

  /** The top-level element of its pattern that an item belongs to, from 1. */
  int part(int item) {
    int at = items.firsts()[item];
    int context = items.seconds()[item];
    while (context != TOP) {
      at = contexts.firsts()[context];
      context = contexts.seconds()[context];
    }
    return element(at);
  }

  private int element(int at) {
    int element = at;
    while (element > 0 && Cell.tag(code[element - 1]) != Cell.END) {
      element--;
    }
    int part = 0;
    while (element <= at) {
      part += code[element] == Cell.START ? 0 : 1;
      element = behindElement(element);
    }
    return part;
  }

  private int behindElement(int at) {
    int cell = code[at];
    if (cell == Cell.CHOICE || cell == Cell.OPTIONAL) {
      return program.behindChoice(at);
    }
    return Cell.tag(cell) == Cell.GAP_WORD ? at + 2 * (Cell.value(cell) + 1) : at + 1;
  }
}
