package dev.letterlint.pattern;

import dev.letterlint.text.Shape;

/**
 * The positions as a network in which a lexicon is a call: its entries have their positions once,
 * however many patterns refer to it. An item is a position together with the calls it was reached
 * through; items are made when a text first needs them.
 */
final class Network {

  /** The context of what no call led to. */
  static final int TOP = 0;

  private final Positions positions;
  private final Lexicons members;
  private final StartIndex starts;
  private final StartIndex sentenceStarts;
  private final StartIndex[] entries;

  /** A context is the position that called a lexicon and the context of that position. */
  private Pairs contexts = new Pairs();

  /** An item is a position and its context. */
  private Pairs items = new Pairs();

  private final Ints gathered = new Ints(64);
  private int[] seen = new int[1024];
  private int round;
  private int word;
  private int shape;

  Network(
      Positions positions,
      Lexicons members,
      StartIndex starts,
      StartIndex sentenceStarts,
      StartIndex[] entries) {
    this.positions = positions;
    this.members = members;
    this.starts = starts;
    this.sentenceStarts = sentenceStarts;
    this.entries = entries;
  }

  /** The items that a first token is read at. */
  Ints begin(int word, int shape, boolean sentenceStart) {
    prepare(word, shape);
    beginWith(starts);
    if (sentenceStart) {
      beginWith(sentenceStarts);
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
    return seen[item] == round;
  }

  private void prepare(int nextWord, int nextShape) {
    gathered.clear();
    round++;
    word = nextWord;
    shape = nextShape;
  }

  private void beginWith(StartIndex index) {
    index.collect(word, shape, members, position -> gather(position, TOP));
    enterAll(index, TOP);
  }

  private void follow(int position, int context) {
    for (int next : positions.next()[position]) {
      int label = positions.label()[next];
      if (matches(label)) {
        gather(next, context);
      }
      if (Label.tag(label) == Label.LEXICON) {
        enter(Label.value(label), next, context);
      }
    }
    if (positions.accept()[position] == Positions.ENTRY) {
      follow(contexts.first(context), contexts.second(context));
    }
  }

  /** Begins the entries of a lexicon that {@code caller} asks for. */
  private void enter(int lexicon, int caller, int context) {
    if (canBegin(lexicon)) {
      int inner = contexts.of(caller, context);
      entries[lexicon].collect(word, shape, members, position -> gather(position, inner));
      enterAll(entries[lexicon], inner);
    }
  }

  private void enterAll(StartIndex index, int context) {
    Ints lexicons = index.lexicons();
    for (int i = 0; i < lexicons.size(); i++) {
      int lexicon = lexicons.get(i);
      if (canBegin(lexicon)) {
        Ints callers = index.of(lexicon);
        for (int j = 0; j < callers.size(); j++) {
          enter(lexicon, callers.get(j), context);
        }
      }
    }
  }

  /** Whether an entry of several words begins with the token. */
  private boolean canBegin(int lexicon) {
    found = false;
    entries[lexicon].collect(word, shape, members, position -> found = true);
    if (found) {
      return true;
    }
    Ints others = entries[lexicon].lexicons();
    for (int i = 0; i < others.size(); i++) {
      if (canBegin(others.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean found;

  private boolean matches(int label) {
    return switch (Label.tag(label)) {
      case Label.WORD -> label == word;
      case Label.EXACT -> label == Label.exact(word, Shape.kind(shape));
      case Label.LEXICON -> members.holds(Label.value(label), word, Shape.kind(shape));
      default -> Label.isOfClass(shape, label);
    };
  }

  private void gather(int position, int context) {
    int item = items.of(position, context);
    if (item >= seen.length) {
      int[] more = new int[seen.length * 2];
      System.arraycopy(seen, 0, more, 0, seen.length);
      seen = more;
    }
    if (seen[item] != round) {
      seen[item] = round;
      gathered.add(item);
    }
  }

  /** The signal that is complete at an item, or {@link Positions#NOTHING}. */
  int signal(int item) {
    int position = items.first(item);
    int context = items.second(item);
    while (context != TOP && positions.accept()[position] == Positions.ENTRY) {
      position = contexts.first(context);
      context = contexts.second(context);
    }
    return context == TOP ? positions.accept()[position] : Positions.NOTHING;
  }

  /** The top-level element of its pattern that an item belongs to, from 1. */
  int part(int item) {
    int position = items.first(item);
    int context = items.second(item);
    while (context != TOP) {
      position = contexts.first(context);
      context = contexts.second(context);
    }
    return positions.part()[position];
  }
}
