package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;
import java.util.List;
import java.util.Map;

/** The signals of a compiled pack: its fields hold their numbers instead of patterns. */
public final class CompiledSignals implements Signals {

  private final Program program;
  private final Map<String, List<String>> lexicons;

  /** {@code lexicons} has the signal of each lexicon that the engine asks for by name. */
  public CompiledSignals(Program program, Map<String, List<String>> lexicons) {
    this.program = program;
    this.lexicons = lexicons;
  }

  @Override
  public Vocabulary vocabulary() {
    return program.vocabulary;
  }

  @Override
  public int of(String place, List<String> field) {
    return number(place, field.get(0));
  }

  @Override
  public int ofLexicon(String name) {
    List<String> signal = lexicons.get(name);
    return signal == null ? NONE : number(name, signal.get(0));
  }

  @Override
  public List<String> entries(List<String> field) {
    return field;
  }

  @Override
  public Program program() {
    return program;
  }

  private int number(String place, String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || number > program.signals) {
        throw new PatternException(place + " wants a signal's number, not \"" + text + "\"");
      }
      number = number * 10 + (c - '0');
    }
    if (text.isEmpty() || number >= program.signals) {
      throw new PatternException(place + " has no signal \"" + text + "\"");
    }
    return number;
  }
}
