package dev.letterlint.pattern;

import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import java.util.Arrays;

/**
 * Finds all patterns in a sentence at once. States are sets of positions, worked out when a text
 * first needs them and kept; a step over a known state is one look-up, so the work is linear in the
 * text whatever the patterns are.
 */
public final class Automaton {

  private static final int DEAD = 0;
  private static final int START = 1;
  private static final int SENTENCE_START = 2;

  /** Past this many states all are forgotten: a bound on memory, not met by ordinary texts. */
  private static final int MOST_STATES = 20_000;

  private static final int MOST_TRANSITIONS = 200_000;

  private final Positions positions;
  private final Lexicons lexicons;
  private final StartIndex starts;
  private final StartIndex sentenceStarts;
  private final States states = new States();
  private final Transitions transitions = new Transitions();
  private final int[] seen;
  private int round;
  private final int[] bestEnd;
  private final int[] freeFrom;
  private final Ints touched = new Ints();
  private final Ints found = new Ints(64);
  private final Ints gathered = new Ints(64);
  private int steps;

  Automaton(
      Positions positions,
      Lexicons lexicons,
      int[] starts,
      int[] sentenceStarts,
      int words,
      int signals) {
    this.positions = positions;
    this.lexicons = lexicons;
    this.starts = new StartIndex(positions, starts, words);
    this.sentenceStarts = new StartIndex(positions, sentenceStarts, words);
    this.seen = new int[positions.label().length];
    this.bestEnd = new int[signals];
    this.freeFrom = new int[signals];
    states.reset();
  }

  /** How many signals there are; their numbers start at 0. */
  public int signals() {
    return bestEnd.length;
  }

  /** How many steps all scans took so far: cost in a measure that is the same on every machine. */
  public int steps() {
    return steps;
  }

  /** All marks of a sentence. */
  public Marks scan(Sentence sentence) {
    found.clear();
    Arrays.fill(freeFrom, 0);
    for (int from = 0; from < sentence.count(); from++) {
      scanFrom(sentence, from);
      flush(from);
    }
    return new Marks(found);
  }

  private void scanFrom(Sentence sentence, int from) {
    int state = from == 0 ? SENTENCE_START : START;
    touched.clear();
    for (int at = from; at < sentence.count(); at++) {
      state = step(state, sentence.word(at), sentence.shape(at));
      if (state == DEAD) {
        return;
      }
      for (int signal : states.accepted(state)) {
        touch(signal, from, at + 1);
      }
    }
  }

  private void touch(int signal, int from, int end) {
    if (freeFrom[signal] > from) {
      return;
    }
    if (bestEnd[signal] == 0) {
      touched.add(signal);
    }
    bestEnd[signal] = end;
  }

  private void flush(int from) {
    for (int i = 0; i < touched.size(); i++) {
      int signal = touched.get(i);
      found.add(signal);
      found.add(from);
      found.add(bestEnd[signal]);
      freeFrom[signal] = bestEnd[signal];
      bestEnd[signal] = 0;
    }
    touched.clear();
  }

  private int step(int state, int word, int shape) {
    steps++;
    int symbol = (word << Shape.BITS) | (shape & ((1 << Shape.BITS) - 1));
    int known = transitions.get(state, symbol);
    return known >= 0 ? known : newStep(state, word, shape, symbol);
  }

  private int newStep(int state, int word, int shape, int symbol) {
    gathered.clear();
    round++;
    if (state <= SENTENCE_START) {
      starts.collect(word, shape, lexicons, this::gather);
      if (state == SENTENCE_START) {
        sentenceStarts.collect(word, shape, lexicons, this::gather);
      }
    } else {
      for (int position : states.positions(state)) {
        for (int next : positions.next()[position]) {
          if (matches(positions.label()[next], word, shape)) {
            gather(next);
          }
        }
      }
    }
    steps += gathered.size();
    int target = gathered.size() == 0 ? DEAD : states.of(gathered.toSortedArray(), positions);
    if (states.size() <= MOST_STATES && transitions.size() < MOST_TRANSITIONS) {
      transitions.put(state, symbol, target);
      return target;
    }
    return target == DEAD ? DEAD : forget(target);
  }

  /** Starts over with no states but the one that is being stood on. */
  private int forget(int target) {
    int[] kept = states.positions(target);
    transitions.clear();
    states.reset();
    return states.of(kept, positions);
  }

  private void gather(int position) {
    if (seen[position] != round) {
      seen[position] = round;
      gathered.add(position);
    }
  }

  private boolean matches(int label, int word, int shape) {
    return switch (Label.tag(label)) {
      case Label.WORD -> label == word;
      case Label.EXACT -> label == Label.exact(word, Shape.kind(shape));
      case Label.LEXICON -> lexicons.holds(Label.value(label), word, Shape.kind(shape));
      default -> Label.isOfClass(shape, label);
    };
  }

  /**
   * Which top-level element of its pattern each token of a mark belongs to, from 1 on: how a fix
   * knows what {2} stands for. An empty array when the tokens do not make up the signal.
   */
  public int[] parts(int signal, Sentence sentence, int from, int to) {
    int[][] layers = new int[to - from][];
    for (int at = from; at < to; at++) {
      layers[at - from] = layer(at == from ? null : layers[at - from - 1], sentence, at);
    }
    int position = accepting(layers[layers.length - 1], signal);
    int[] parts = new int[position < 0 ? 0 : layers.length];
    for (int i = layers.length - 1; i >= 0 && position >= 0; i--) {
      parts[i] = positions.part()[position];
      position = i == 0 ? -1 : before(layers[i - 1], position);
    }
    return parts;
  }

  private int[] layer(int[] before, Sentence sentence, int at) {
    gathered.clear();
    round++;
    if (before == null) {
      starts.collect(sentence.word(at), sentence.shape(at), lexicons, this::gather);
      sentenceStarts.collect(sentence.word(at), sentence.shape(at), lexicons, this::gather);
    } else {
      for (int position : before) {
        for (int next : positions.next()[position]) {
          if (matches(positions.label()[next], sentence.word(at), sentence.shape(at))) {
            gather(next);
          }
        }
      }
    }
    return gathered.toArray();
  }

  private int accepting(int[] layer, int signal) {
    for (int position : layer) {
      if (positions.accept()[position] == signal) {
        return position;
      }
    }
    return -1;
  }

  private int before(int[] layer, int position) {
    for (int each : layer) {
      for (int next : positions.next()[each]) {
        if (next == position) {
          return each;
        }
      }
    }
    return -1;
  }
}
