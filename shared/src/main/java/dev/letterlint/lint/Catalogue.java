package dev.letterlint.lint;

import dev.letterlint.lint.kind.Body;
import dev.letterlint.lint.kind.Judge;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.pattern.Automaton;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.text.SentenceReader;
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

  /** For one text at a time, as all here. */
  final SentenceReader reader;

  /** The rules last asked for, and the settings they are for: nearly always the same. */
  private List<Entry> chosen = List.of();

  private Settings chosenFor;

  /** Filled anew by each session that judges: only one does at a time. */
  final MarkIndex marks;

  /** A rule and what judges it. */
  record Entry(Rule rule, Judge judge) {}

  Catalogue(Pack pack, Signals signals) {
    this.pack = pack;
    vocabulary = signals.vocabulary();
    core = new Core(signals);
    for (Rule rule : pack.rules()) {
      entries.add(new Entry(rule, Kinds.judge(rule, new Body(rule, signals))));
    }
    automaton = signals.program().automaton();
    reader = new SentenceReader(vocabulary);
    marks = new MarkIndex(automaton.signals());
  }

  /** The rules that have a say with these settings. */
  List<Entry> entriesFor(Settings settings) {
    if (chosenFor == null
        || chosenFor.kind() != settings.kind()
        || !chosenFor.guides().equals(settings.guides())) {
      chosen = choose(settings);
      chosenFor = settings;
    }
    return chosen;
  }

  private List<Entry> choose(Settings settings) {
    List<Entry> on = new ArrayList<>();
    for (Entry entry : entries) {
      Rule rule = entry.rule();
      if (rule.isOn(settings.guides()) && rule.kinds().contains(settings.kind())) {
        on.add(entry);
      }
    }
    return on;
  }
}
