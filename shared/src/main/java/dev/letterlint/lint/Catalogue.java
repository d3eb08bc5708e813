package dev.letterlint.lint;

import dev.letterlint.lint.kind.Body;
import dev.letterlint.lint.kind.Judge;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.pattern.Automaton;
import dev.letterlint.pattern.Program;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import dev.letterlint.text.SentenceReader;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pack made ready to lint with: its words, its automaton, and a judge for each rule. */
final class Catalogue {

  private static final int MOST_SELECTIONS = 8;

  final Pack pack;
  final Vocabulary vocabulary;
  final Core core;
  final Kinds kinds;
  final List<Entry> entries = new ArrayList<>();

  /** Reads postings; null until there is one. */
  private Automaton ofPostings;

  /** For one text at a time, as all here. */
  final SentenceReader reader;

  /** For resumes, in which a line is a sentence. */
  private final SentenceReader lineReader;

  /** Filled anew by each session that judges: only one does at a time. */
  final MarkIndex marks;

  final Program program;
  private final Map<Integer, Selection> selections = new HashMap<>();

  /** Steps of the automata that were forgotten. */
  private int stepsBefore;

  /** A rule, what judges it, and the signals that it asks for. */
  record Entry(Rule rule, Judge judge, List<Integer> signals) {}

  Catalogue(Pack pack, Signals signals, Kinds kinds) {
    this.pack = pack;
    this.kinds = kinds;
    vocabulary = signals.vocabulary();
    core = new Core(signals, kinds);
    for (Rule rule : pack.rules()) {
      Body body = new Body(rule, signals);
      entries.add(new Entry(rule, kinds.judge(rule, body), body.asked()));
    }
    program = signals.program();
    reader = new SentenceReader(vocabulary);
    lineReader = new SentenceReader(vocabulary, true);
    marks = new MarkIndex(program.signals());
  }

  /** Reads postings. */
  Automaton ofPostings() {
    if (ofPostings == null) {
      ofPostings = program.automaton(core.inPostings(program.signals()));
    }
    return ofPostings;
  }

  /** What has a say with these settings. */
  Selection selection(Settings settings) {
    int key = key(settings);
    Selection known = selections.get(key);
    if (known == null) {
      forgetTooMany();
      known = select(settings);
      selections.put(key, known);
    }
    return known;
  }

  private static int key(Settings settings) {
    int key = settings.kind().ordinal();
    for (Guide guide : Guide.values()) {
      key = key * 2 + (settings.guides().contains(guide) ? 1 : 0);
    }
    return key;
  }

  private Selection select(Settings settings) {
    List<Entry> on = choose(settings);
    boolean lines = settings.kind() == TextKind.RESUME;
    boolean[] wanted = core.inTexts(lines, program.signals());
    for (Entry entry : on) {
      for (int signal : entry.signals()) {
        wanted[signal] = true;
      }
    }
    Automaton own = program.automaton(wanted);
    return new Selection(on, marking(on), own, lines ? lineReader : reader);
  }

  private List<Entry> marking(List<Entry> entries) {
    List<Entry> marking = new ArrayList<>();
    for (Entry entry : entries) {
      if (kinds.marks(entry.rule())) {
        marking.add(entry);
      }
    }
    return marking;
  }

  private void forgetTooMany() {
    if (selections.size() == MOST_SELECTIONS) {
      stepsBefore += stepsOfSelections();
      selections.clear();
    }
  }

  /** Token steps taken so far by all automata. */
  int steps() {
    return stepsBefore + stepsOfSelections() + (ofPostings == null ? 0 : ofPostings.steps());
  }

  private int stepsOfSelections() {
    int steps = 0;
    for (Selection selection : selections.values()) {
      steps += selection.automaton().steps();
    }
    return steps;
  }

  /** What all automata have worked out and keep. */
  int transitions() {
    int transitions = ofPostings == null ? 0 : ofPostings.transitions();
    for (Selection selection : selections.values()) {
      transitions += selection.automaton().transitions();
    }
    return transitions;
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
