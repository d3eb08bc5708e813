package dev.letterlint.pattern;

import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import dev.letterlint.text.Symbol;
import java.util.Arrays;

/**
 * Finds all patterns in a sentence at once. States are sets of items, worked out when a text first
 * needs them and kept; a step over a known state is one look-up, so the work is linear in the text
 * whatever the patterns are.
 */
public final class Automaton {

  private static final int NONE = 0;

  /** What patterns ask of a symbol: everything but whether it is quoted. */
  private static final int ASKED = ~Shape.QUOTED;

  private static final int DEAD = 0;
  private static final int START = 1;
  private static final int SENTENCE_START = 2;

  /** In place of a state that is no more. */
  private static final int FORGOTTEN = -1;

  /** Past this many states all are forgotten: a bound on memory, not met by ordinary texts. */
  private static final int MOST_STATES = 20_000;

  private static final int MOST_TRANSITIONS = 200_000;
  private static final int MOST_TOKENS = 1_000_000_000;
  private static final int LAST_WIDTH = 3;

  private final Network network;
  private final States states = new States();
  private final Transitions transitions = new Transitions();
  private final int signals;

  /**
   * By signal, three numbers on its last mark: the tokens of all scans before its beginning and
   * before its end, and its number in {@link #found}.
   */
  private final int[] last;

  private final Ints found = new Ints(64);
  private int steps;

  /** Counts tokens over all scans, so that nothing has to be cleared between them. */
  private int base = 1;

  Automaton(Network network, int signals) {
    this.network = network;
    this.signals = signals;
    this.last = new int[signals * LAST_WIDTH];
    states.reset();
  }

  /** How many signals there are; their numbers start at 0. */
  public int signals() {
    return signals;
  }

  /** How many steps all scans took so far: cost in a measure that is the same on every machine. */
  public int steps() {
    return steps;
  }

  /** How many steps from state to state it has worked out and keeps. */
  public int transitions() {
    return transitions.size();
  }

  /** All marks of a sentence. */
  public Marks scan(Sentence sentence) {
    found.clear();
    int count = sentence.count();
    for (int from = 0; from < count; from++) {
      scanFrom(sentence, from);
    }
    goOn(count);
    return new Marks(found);
  }

  private void goOn(int tokens) {
    base += tokens;
    if (base > MOST_TOKENS) {
      base = 1;
      Arrays.fill(last, 0);
    }
  }

  /** Nearly all the work is in this loop, so it looks at the row of steps itself. */
  private void scanFrom(Sentence sentence, int from) {
    int count = sentence.count();
    int[] slots = transitions.slots();
    int state = from == 0 ? SENTENCE_START : START;
    int at = from;
    while (at < count && state != DEAD) {
      int symbol = sentence.symbol(at) & ASKED;
      int place = Transitions.slot(slots, state, symbol);
      if (slots[place] == NONE) {
        place = newStep(state, symbol);
        slots = transitions.slots();
      }
      at++;
      state = slots[place + Transitions.TARGET];
      int accepted = slots[place + Transitions.ACCEPTED];
      if (accepted != NONE) {
        accept(accepted, from, at);
      }
    }
    steps += at - from;
  }

  /**
   * Takes the signals of a row of {@link States#signals} as standing from one token to another: of
   * the same beginning the longer one, else what does not overlap the mark before.
   */
  private void accept(int row, int from, int end) {
    int[] accepted = states.signals();
    int behind = row + accepted[row] + 1;
    for (int i = row + 1; i < behind; i++) {
      int at = accepted[i] * LAST_WIDTH;
      int mark = Marks.of(accepted[i], from, end);
      if (last[at] == base + from) {
        last[at + 1] = base + end;
        found.set(last[at + 2], mark);
      } else if (last[at + 1] <= base + from) {
        last[at] = base + from;
        last[at + 1] = base + end;
        last[at + 2] = found.size();
        found.add(mark);
      }
    }
  }

  /** Works out a step and returns its place among {@link #transitions}. */
  private int newStep(int state, int symbol) {
    Ints items = itemsBehind(state, Symbol.word(symbol), Symbol.shape(symbol));
    steps += items.size();
    int target = items.size() == 0 ? DEAD : states.of(items, network);
    if (states.size() <= MOST_STATES && transitions.size() < MOST_TRANSITIONS) {
      return transitions.put(state, symbol, target, states.accepted(target));
    }
    int kept = forget(target);
    return transitions.put(FORGOTTEN, symbol, kept, states.accepted(kept));
  }

  private Ints itemsBehind(int state, int word, int shape) {
    return state <= SENTENCE_START
        ? network.begin(word, shape, state == SENTENCE_START)
        : network.advance(states.items(), states.items(state), word, shape);
  }

  /** Starts over with no states but the one that is being stood on. */
  private int forget(int target) {
    Ints items = new Ints();
    int[] all = states.items();
    int row = states.items(target);
    for (int i = row + 1; i <= row + all[row]; i++) {
      items.add(all[i]);
    }
    transitions.clear();
    states.reset();
    return target == DEAD ? DEAD : states.of(items, network);
  }

  /**
   * Which top-level element of its pattern each token of a mark belongs to, from 1 on: how a fix
   * knows what {2} stands for. An empty array when the tokens do not make up the signal.
   */
  public int[] parts(int signal, Sentence sentence, int from, int to) {
    Rows layers = new Rows(64);
    int[] rows = new int[to - from];
    for (int at = from; at < to; at++) {
      int word = sentence.word(at);
      int shape = sentence.shape(at);
      rows[at - from] =
          layers.add(
              at == from
                  ? network.begin(word, shape, true)
                  : network.advance(layers.values(), rows[at - from - 1], word, shape));
    }
    int[] items = layers.values();
    int item = complete(items, rows[rows.length - 1], signal);
    int[] parts = new int[item == NONE ? 0 : rows.length];
    for (int i = rows.length - 1; i >= 0 && item != NONE; i--) {
      parts[i] = network.part(item);
      item = i == 0 ? NONE : before(items, rows[i - 1], item, sentence, from + i);
    }
    return parts;
  }

  private int complete(int[] items, int row, int signal) {
    Ints complete = new Ints();
    for (int i = row + 1; i <= row + items[row]; i++) {
      network.complete(items[i], complete);
      if (complete.holds(signal)) {
        return items[i];
      }
    }
    return NONE;
  }

  private int before(int[] items, int row, int item, Sentence sentence, int at) {
    for (int i = row + 1; i <= row + items[row]; i++) {
      if (network.leads(items[i], item, sentence.word(at), sentence.shape(at))) {
        return items[i];
      }
    }
    return NONE;
  }
}
