package dev.letterlint.lint;

import dev.letterlint.lint.kind.Body;
import dev.letterlint.lint.kind.Judge;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.pattern.Automaton;
import dev.letterlint.pattern.Patterns;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A pack made ready to lint with: its words, its automaton, and a judge for each rule. */
final class Catalogue {

  final Pack pack;
  final Vocabulary vocabulary = new Vocabulary();
  final Core core;
  final Automaton automaton;
  final List<Entry> entries = new ArrayList<>();

  /** A rule and what judges it. */
  record Entry(Rule rule, Judge judge) {}

  Catalogue(Pack pack) {
    this.pack = pack;
    Patterns patterns = new Patterns(vocabulary, pack.lexicons());
    core = new Core(patterns, pack.lexicons());
    for (Rule rule : pack.rules()) {
      entries.add(new Entry(rule, Kinds.judge(rule, new Body(rule, patterns, vocabulary))));
    }
    automaton = patterns.program().automaton();
  }
}
