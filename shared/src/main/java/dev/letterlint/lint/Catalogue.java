package dev.letterlint.lint;

import dev.letterlint.lint.kind.Body;
import dev.letterlint.lint.kind.Judge;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.pattern.Automaton;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A pack made ready to lint with: its words, its automaton, and a judge for each rule. */
final class Catalogue {

  final Pack pack;
  final Vocabulary vocabulary;
  final Core core;
  final Automaton automaton;
  final List<Entry> entries = new ArrayList<>();

  /** A rule and what judges it. */
  record Entry(Rule rule, Judge judge) {}

  Catalogue(Pack pack, Signals signals, Kinds kinds) {
    this.pack = pack;
    vocabulary = signals.vocabulary();
    core = new Core(signals);
    for (Rule rule : pack.rules()) {
      entries.add(new Entry(rule, kinds.judge(rule, new Body(rule, signals))));
    }
    automaton = signals.program().automaton();
  }
}
