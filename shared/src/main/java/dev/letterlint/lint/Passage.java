package dev.letterlint.lint;

import dev.letterlint.pattern.Automaton;
import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Span;

/**
 * One sentence with what the pack's patterns found in it, and its place in the text as it is now.
 */
public final class Passage {

  private final Sentence sentence;
  private final Marks marks;
  private final Role role;
  int start;
  int paragraph;

  /** By mark; null until somebody asks. */
  private int[][] parts;

  Passage(Sentence sentence, Marks marks, Role role) {
    this.sentence = sentence;
    this.marks = marks;
    this.role = role;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Marks marks() {
    return marks;
  }

  public Role role() {
    return role;
  }

  /** What {@link Automaton#parts} tells of a mark: asked again at each key. */
  int[] parts(int mark, Automaton automaton) {
    if (parts == null) {
      parts = new int[marks.count()][];
    }
    if (parts[mark] == null) {
      parts[mark] = automaton.parts(marks.signal(mark), sentence, marks.from(mark), marks.to(mark));
    }
    return parts[mark];
  }

  /** Where the sentence starts in the whole text, white space included. */
  public int start() {
    return start;
  }

  /** The sentence without the white space around it, in the whole text's offsets. */
  public Span span() {
    return new Span(start + sentence.contentStart(), start + sentence.contentEnd());
  }

  /** The tokens {@code from..to} in the whole text's offsets. */
  public Span span(int from, int to) {
    return new Span(start + sentence.start(from), start + sentence.end(to - 1));
  }
}
