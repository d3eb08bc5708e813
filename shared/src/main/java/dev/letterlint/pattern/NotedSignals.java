package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signals of a compiled pack, with a note of each that was asked for and where it stands. */
public final class NotedSignals implements Signals {

  private final CompiledSignals signals;
  private final Map<String, Integer> noted = new HashMap<>();

  public NotedSignals(CompiledSignals signals) {
    this.signals = signals;
  }

  /** By the place of the field. */
  public Map<String, Integer> noted() {
    return noted;
  }

  @Override
  public Vocabulary vocabulary() {
    return signals.vocabulary();
  }

  @Override
  public int of(String place, List<String> field) {
    int signal = signals.of(place, field);
    noted.put(place, signal);
    return signal;
  }

  @Override
  public int ofLexicon(String name) {
    return signals.ofLexicon(name);
  }

  @Override
  public List<String> entries(List<String> field) {
    return signals.entries(field);
  }

  @Override
  public Program program() {
    return signals.program();
  }
}
