package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds what the pack's patterns see in sentences, each for itself. */
final class PassageReader {

  private final Selection rules;
  private final Posting posting;
  private final Roles roles;

  PassageReader(Catalogue catalogue, Selection rules, Posting posting) {
    this.rules = rules;
    this.posting = posting;
    this.roles = new Roles(catalogue.core, posting);
  }

  Selection rules() {
    return rules;
  }

  Posting posting() {
    return posting;
  }

  /** Reads neighbouring sentences, the first of which starts at {@code start} of the text. */
  List<Passage> read(String text, int start, List<Sentence> sentences) {
    List<Passage> read = new ArrayList<>();
    int at = start;
    for (Sentence sentence : sentences) {
      Marks marks = rules.automaton().scan(sentence);
      read.add(new Passage(sentence, marks, roles.of(text, at, sentence, marks)));
      at += sentence.length();
    }
    return read;
  }
}
