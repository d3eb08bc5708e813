package dev.letterlint.pattern;

import dev.letterlint.text.Shape;
import java.util.Arrays;

/**
 * A program as a network in which a lexicon is a call: its entries stand there once, however many
 * patterns ask for it. An item is a cell that took a token, together with the calls it was reached
 * through. Items, and what can follow them, are worked out when a text first needs them.
 */
final class Network {

  /** No signal is complete. */
  static final int NOTHING = -1;

  /** The context of what no call led to. */
  private static final int TOP = 0;

  private final Program program;
  private final int[] code;
  private final Members members;
  private final Beginnings beginnings;
  private final Walk walk;

  /** By cell: the cells that can take the next token, then the owner that may end. */
  private final int[][] follows;

  /** A context is the cell that called a lexicon and the context of that cell. */
  private final Pairs contexts = new Pairs();

  /** An item is a cell and its context. */
  private final Pairs items = new Pairs();

  private final Ints gathered = new Ints(64);
  private int[] seen = new int[1024];
  private int round;

  /** By room: the round in which the token at hand began something there, and its first cell. */
  private final int[] begun;

  private final int[] first;
  private int opened;
  private Beginning current;
  private int word;
  private int shape;

  Network(Program program) {
    this.program = program;
    this.code = program.code;
    this.members = new Members(program.vocabulary.size());
    this.beginnings = new Beginnings(program, members);
    this.walk = new Walk(program);
    this.begun = new int[beginnings.rooms()];
    this.first = new int[beginnings.rooms()];
    this.follows = new int[code.length][];
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

  /** The items that a token is read at behind any of {@code before}. */
  Ints advance(int[] before, int word, int shape) {
    prepare(word, shape);
    for (int item : before) {
      follow(items.first(item), items.second(item));
    }
    return gathered;
  }

  /** Whether the token can be read at {@code item} just behind {@code before}. */
  boolean leads(int before, int item, int word, int shape) {
    prepare(word, shape);
    follow(items.first(before), items.second(before));
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
    Beginning beginning = beginning();
    if (begun[room] != round) {
      return;
    }
    for (int i = first[room]; i != Beginning.NONE; i = beginning.next(i)) {
      int at = beginning.cell(i);
      if (beginning.calls(i)) {
        enter(Cell.value(code[at]), contexts.of(at, context));
      } else {
        gather(at, context);
      }
    }
  }

  /** What can begin with the token at hand, its rooms laid open. */
  private Beginning beginning() {
    if (opened != round) {
      opened = round;
      current = beginnings.of(word, shape);
      for (int i = 0; i < current.rooms.size(); i++) {
        begun[current.rooms.get(i)] = round;
        first[current.rooms.get(i)] = current.firsts.get(i);
      }
    }
    return current;
  }

  private void follow(int at, int context) {
    int[] following = following(at);
    int last = following.length - 1;
    for (int i = 0; i < last; i++) {
      int cell = code[following[i]];
      // Nearly all cells are words: decided here, without a call.
      if (cell == word || cell >= Cell.EXACT) {
        read(following[i], cell, context);
      }
    }
    if (isEntry(following[last])) {
      follow(contexts.first(context), contexts.second(context));
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
    beginning();
    if (begun[lexicon] == round) {
      enter(lexicon, contexts.of(at, context));
    }
  }

  private int[] following(int at) {
    if (follows[at] == null) {
      walk.behind(at);
      walk.cells.add(walk.ended);
      follows[at] = walk.cells.toArray();
    }
    return follows[at];
  }

  /** The owner of the pattern that may end behind the cell. */
  private int ended(int at) {
    int[] following = following(at);
    return following[following.length - 1];
  }

  private boolean isEntry(int owner) {
    return owner >= 0 && owner < program.lexicons;
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

  /** The signal that is complete at an item, or {@link #NOTHING}. */
  int signal(int item) {
    int at = items.first(item);
    int context = items.second(item);
    while (context != TOP && isEntry(ended(at))) {
      at = contexts.first(context);
      context = contexts.second(context);
    }
    int owner = ended(at);
    return context == TOP && owner >= program.lexicons ? owner - program.lexicons : NOTHING;
  }

  /** The top-level element of its pattern that an item belongs to, from 1. */
  int part(int item) {
    int at = items.first(item);
    int context = items.second(item);
    while (context != TOP) {
      at = contexts.first(context);
      context = contexts.second(context);
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
