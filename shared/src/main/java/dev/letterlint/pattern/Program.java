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
 * number behind those of all lexicons.
 */
public final class Program {

  final Vocabulary vocabulary;
  final int[] code;
  final int lexicons;
  final int signals;

  Program(Vocabulary vocabulary, int[] code, int lexicons, int signals) {
    this.vocabulary = vocabulary;
    this.code = code;
    this.lexicons = lexicons;
    this.signals = signals;
  }

  /** The words that the patterns ask about, with their numbers. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many patterns there are, entries of lexicons counted too. */
  public int patterns() {
    int patterns = 0;
    for (int cell : code) {
      patterns += Cell.tag(cell) == Cell.END ? 1 : 0;
    }
    return patterns;
  }

  public Automaton automaton() {
    return new Automaton(new Network(this), signals);
  }

  /**
   * The same program without the lexicons that no pattern asks for, its vocabulary's own words
   * numbered in alphabetical order, and the words of each choice in that order.
   */
  Program trimmed() {
    boolean[] all = new boolean[signals];
    Arrays.fill(all, true);
    return only(all).alphabetical().inOrder();
  }

  private Program inOrder() {
    return new Program(vocabulary, new Alternatives(this).sorted(), lexicons, signals);
  }

  /** The same program with the patterns of some signals, and the lexicons they ask for. */
  public Program only(boolean[] wanted) {
    return new Program(vocabulary, new Trim(this, wanted).code(), lexicons, signals);
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

  static int owner(int end) {
    return Cell.value(end);
  }

  /** The cell behind the pattern that begins at {@code at}. */
  int behind(int at) {
    int end = at;
    while (Cell.tag(code[end]) != Cell.END) {
      end++;
    }
    return end + 1;
  }

  /** The bar or closing bracket that ends the alternative behind the cell at {@code at}. */
  int endOfAlternative(int at) {
    int[] cells = code;
    int depth = 0;
    int end = at + 1;
    while (depth > 0 || (cells[end] != Cell.BAR && cells[end] != Cell.CLOSE)) {
      int cell = cells[end++];
      depth += cell == Cell.CHOICE || cell == Cell.OPTIONAL ? 1 : cell == Cell.CLOSE ? -1 : 0;
    }
    return end;
  }

  /** Behind the closing bracket of the choice that the bracket or bar at {@code at} belongs to. */
  int behindChoice(int at) {
    int end = at;
    while (code[end] != Cell.CLOSE || end == at) {
      end = endOfAlternative(end);
    }
    return end + 1;
  }
}
