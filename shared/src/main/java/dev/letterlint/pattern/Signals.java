package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;
import java.util.List;

/**
 * Gives every set of patterns that somebody asks about its signal: by compiling what is written
 * ({@link Patterns}), or by reading the number that a compiled pack holds in its place ({@link
 * CompiledSignals}).
 */
public interface Signals {

  /** No signal. */
  int NONE = -1;

  /** The words asked about; complete only when all signals were asked for. */
  Vocabulary vocabulary();

  /**
   * The signal that stands for any of the patterns of a field, {@code place} being where it stands.
   *
   * @throws PatternException when one cannot be read or could match nothing at all
   */
  int of(String place, List<String> field);

  /** The signal for any entry of the lexicon, or {@link #NONE} when there is none of that name. */
  int ofLexicon(String name);

  /** The entries of the lexicon that a field names, or null when there is none of that name. */
  List<String> entries(List<String> field);

  /** Everything that was asked for, ready to be matched. */
  Program program();
}
