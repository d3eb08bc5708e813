package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects lexicons and patterns and compiles them into one {@link Automaton}. Every set of
 * patterns that somebody asks about becomes a signal, known by its number; asking twice for the
 * same patterns gives the same signal.
 */
public final class Patterns {

  private final Vocabulary vocabulary;
  private final List<String> lexiconNames;
  private final List<List<String>> lexiconEntries;
  private final PatternParser parser;
  private final Assembler assembler;
  private final Map<String, Integer> signals = new HashMap<>();

  /** {@code entries} are patterns; lexicons may refer to each other but not in a circle. */
  public Patterns(Vocabulary vocabulary, Map<String, List<String>> lexicons) {
    this.vocabulary = vocabulary;
    this.lexiconNames = new ArrayList<>(lexicons.keySet());
    this.lexiconEntries = new ArrayList<>(lexicons.values());
    this.parser = new PatternParser(vocabulary, lexiconNames);
    this.assembler = new Assembler(lexiconNames);
    readLexicons();
  }

  private void readLexicons() {
    for (int i = 0; i < lexiconNames.size(); i++) {
      List<Pattern> patterns = new ArrayList<>();
      for (String entry : lexiconEntries.get(i)) {
        patterns.add(parse("Lexicon " + lexiconNames.get(i) + ": ", entry));
      }
      assembler.addLexicon(patterns);
    }
    assembler.checkLexicons();
  }

  private Pattern parse(String owner, String pattern) {
    try {
      return parser.parse(pattern);
    } catch (PatternException e) {
      throw new PatternException(owner + e.getMessage());
    }
  }

  /**
   * The signal that stands for any of the patterns.
   *
   * @throws PatternException when one cannot be read or could match nothing at all
   */
  public int signal(List<String> patterns) {
    String key = String.join("\n", patterns);
    Integer known = signals.get(key);
    if (known != null) {
      return known;
    }
    int signal = signals.size();
    signals.put(key, signal);
    for (String pattern : patterns) {
      assembler.addPattern(signal, parser.parse(pattern), pattern);
    }
    return signal;
  }

  /** The entries of a lexicon as they are written; null when there is none of that name. */
  public List<String> entries(String lexicon) {
    int at = lexiconNames.indexOf(lexicon);
    return at < 0 ? null : lexiconEntries.get(at);
  }

  public Automaton compile() {
    return assembler.assemble(vocabulary.size(), signals.size());
  }
}
