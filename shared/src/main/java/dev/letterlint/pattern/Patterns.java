package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects lexicons and patterns as they are written and makes one {@link Program} of them. Every
 * set of patterns that somebody asks about becomes a signal, known by its number; asking twice for
 * the same patterns gives the same signal.
 */
public final class Patterns implements Signals {

  private static final int DEEPEST_LEXICON = 8;

  private final Vocabulary vocabulary;
  private final List<String> lexiconNames;
  private final List<List<String>> lexiconEntries;
  private final List<Ints> lexiconCells = new ArrayList<>();
  private final PatternParser parser;
  private final Map<String, Integer> signals = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Ints cells = new Ints(1024);

  /** {@code entries} are patterns; lexicons may refer to each other but not in a circle. */
  public Patterns(Vocabulary vocabulary, Map<String, List<String>> lexicons) {
    this.vocabulary = vocabulary;
    this.lexiconNames = new ArrayList<>(lexicons.keySet());
    this.lexiconEntries = new ArrayList<>(lexicons.values());
    this.parser = new PatternParser(vocabulary, lexiconNames);
    for (int i = 0; i < lexiconNames.size(); i++) {
      readLexicon(i);
    }
    for (int i = 0; i < lexiconNames.size(); i++) {
      checkDepth(i, 0);
    }
  }

  private void readLexicon(int lexicon) {
    Ints own = new Ints(64);
    for (String entry : lexiconEntries.get(lexicon)) {
      try {
        add(entry, lexicon, own);
      } catch (PatternException e) {
        throw new PatternException(
            "Lexicon <" + lexiconNames.get(lexicon) + ">: " + e.getMessage());
      }
    }
    lexiconCells.add(own);
    cells.addAll(own);
  }

  /** Refuses lexicons that refer to themselves, directly or through others. */
  private void checkDepth(int lexicon, int depth) {
    if (depth > DEEPEST_LEXICON) {
      throw new PatternException("Lexicon <" + lexiconNames.get(lexicon) + "> refers to itself");
    }
    Ints own = lexiconCells.get(lexicon);
    for (int i = 0; i < own.size(); i++) {
      if (Cell.tag(own.get(i)) == Cell.LEXICON) {
        checkDepth(Cell.value(own.get(i)), depth + 1);
      }
    }
  }

  private void add(String pattern, int owner, Ints out) {
    int start = out.size();
    parser.parse(pattern, out);
    out.add(Cell.END | owner);
    Program alone = new Program(vocabulary, out.toArray(start), lexiconNames.size(), 0);
    Walk walk = new Walk(alone);
    walk.from(0);
    if (walk.ended != Walk.NOWHERE) {
      throw new PatternException("Pattern \"" + pattern + "\" matches nothing at all");
    }
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public int of(String place, List<String> patterns) {
    int signal = signal(patterns);
    places.put(place, signal);
    return signal;
  }

  /** Which signal was given to which place: what a compiled pack has there. */
  public Map<String, Integer> places() {
    return places;
  }

  @Override
  public int ofLexicon(String name) {
    return lexiconNames.contains(name) ? of(name, List.of("<" + name + ">")) : NONE;
  }

  /**
   * The signal that stands for any of the patterns.
   *
   * @throws PatternException when one cannot be read or could match nothing at all
   */
  int signal(List<String> patterns) {
    String key = String.join("\n", patterns);
    Integer known = signals.get(key);
    if (known != null) {
      return known;
    }
    int signal = signals.size();
    signals.put(key, signal);
    for (String pattern : patterns) {
      add(pattern, lexiconNames.size() + signal, cells);
    }
    return signal;
  }

  @Override
  public List<String> entries(List<String> field) {
    int at = lexiconNames.indexOf(field.get(0));
    return at < 0 ? null : lexiconEntries.get(at);
  }

  @Override
  public Program program() {
    return new Program(vocabulary, cells.toArray(), lexiconNames.size(), signals.size());
  }
}
