package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * All lexicons and patterns as one row of {@link Cell}s, as they are matched and as they are
 * shipped: first the entries of the lexicons, then the patterns of the signals, each up to its end
 * cell. Whose it is stands in the end cell as its owner: the lexicon's number, or the signal's
 * number behind those of all lexicons. A pattern of several signals has as many end cells in a row.
 */
public final class Program {

  final Vocabulary vocabulary;
  final int[] code;
  final int lexicons;
  final int signals;

  /** Where each pattern begins, and last where the cells end. */
  final int[] starts;

  Program(Vocabulary vocabulary, int[] code, int lexicons, int signals) {
    this.vocabulary = vocabulary;
    this.code = code;
    this.lexicons = lexicons;
    this.signals = signals;
    this.starts = starts(code);
  }

  private static int[] starts(int[] code) {
    Ints starts = new Ints((code.length >> 2) + 2);
    starts.add(0);
    for (int at = 0; at < code.length; at++) {
      if (endsAt(code, at) && !endsAt(code, at + 1)) {
        starts.add(at + 1);
      }
    }
    return starts.toArray();
  }

  private static boolean endsAt(int[] code, int at) {
    return at < code.length && Cell.tag(code[at]) == Cell.END;
  }

  /** Whether an end cell stands here. */
  boolean endsAt(int at) {
    return endsAt(code, at);
  }

  /** The words that the patterns ask about, with their numbers. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many patterns there are, entries of lexicons counted too. */
  public int patterns() {
    return starts.length - 1;
  }

  /** An automaton that looks for all signals. */
  Automaton automaton() {
    return automaton(all());
  }

  /** An automaton that looks for some signals: what the others ask about costs nothing. */
  public Automaton automaton(boolean[] wanted) {
    return new Automaton(new Network(this, new Needed(this, wanted)), signals);
  }

  private boolean[] all() {
    boolean[] all = new boolean[signals];
    Arrays.fill(all, true);
    return all;
  }

  /**
   * The same program without the lexicons that no pattern asks for, its vocabulary's own words
   * numbered in alphabetical order, the words of each choice in that order, and each pattern once.
   */
  Program trimmed() {
    return only(all()).alphabetical().inOrder().shared();
  }

  private Program shared() {
    return new Program(vocabulary, new Shared(this).cells(), lexicons, signals);
  }

  private Program inOrder() {
    return new Program(vocabulary, new Alternatives(this).sorted(), lexicons, signals);
  }

  /** The same program with the patterns of some signals, and the lexicons they ask for. */
  public Program only(boolean[] wanted) {
    return new Program(vocabulary, new Needed(this, wanted).code(), lexicons, signals);
  }

  /** How many signals there are; their numbers start at 0. */
  public int signals() {
    return signals;
  }

  private Program alphabetical() {
    Set<String> sorted = new TreeSet<>();
    for (int cell : code) {
      if (Cell.isWord(cell)) {
        sorted.add(vocabulary.word(Cell.word(cell)));
      }
    }
    sorted.retainAll(new HashSet<>(vocabulary.own()));
    Vocabulary renumbered = Vocabulary.of(new ArrayList<>(sorted));
    int[] cells = new int[code.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] =
          Cell.isWord(code[i]) ? Cell.withWord(code[i], number(code[i], renumbered)) : code[i];
    }
    return new Program(renumbered, cells, lexicons, signals);
  }

  private int number(int cell, Vocabulary in) {
    return in.intern(vocabulary.word(Cell.word(cell)));
  }

  /** The first end cell of the pattern that has this number. */
  int end(int pattern) {
    int end = starts[pattern + 1] - 1;
    while (endsAt(end - 1)) {
      end--;
    }
    return end;
  }

  /** Whose the pattern is that has this number: of several signals the one it was first of. */
  int owner(int pattern) {
    return Cell.value(code[starts[pattern + 1] - 1]);
  }

  /** The bar or closing bracket that ends the alternative behind the cell at {@code at}. */
  int endOfAlternative(int at) {
    int[] cells = code;
    int depth = 0;
    int end = at + 1;
    while (depth > 0 || !isEnd(cells[end])) {
      int cell = cells[end++];
      depth += cell == Cell.CHOICE || cell == Cell.OPTIONAL ? 1 : cell == Cell.CLOSE ? -1 : 0;
    }
    return end;
  }

  /** Behind the closing bracket of the choice that the bracket or bar at {@code at} belongs to. */
  int behindChoice(int at) {
    int end = at;
    while (code[end] != Cell.CLOSE || end == at) {
      boolean isSingle = isEnd(code[end + 2]) && Cell.isWord(code[end + 1]);
      end = isSingle ? end + 2 : endOfAlternative(end);
    }
    return end + 1;
  }

  /** Whether the cell ends an alternative of the choice that the cell before it stands in. */
  static boolean isEnd(int cell) {
    // The closing bracket and the bar are numbers side by side.
    return (cell & ~1) == Cell.CLOSE;
  }
}
