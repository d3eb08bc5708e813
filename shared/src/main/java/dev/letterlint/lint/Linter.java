package dev.letterlint.lint;

import dev.letterlint.pattern.CompiledSignals;
import dev.letterlint.pattern.Patterns;
import dev.letterlint.pattern.Program;
import dev.letterlint.pattern.ProgramText;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Pack;
import dev.letterlint.text.Vocabulary;

/** Lints texts with one pack. Not for several threads at once: its automaton learns as it reads. */
public final class Linter {

  private final Catalogue catalogue;

  /**
   * Makes a pack ready to lint with; {@code signals} are those of its patterns.
   *
   * @throws dev.letterlint.rule.PackException when a rule of the pack cannot be used
   */
  public Linter(Pack pack, Signals signals) {
    this.catalogue = new Catalogue(pack, signals);
  }

  /** A linter with a pack whose patterns are as they are written. */
  public static Linter of(Pack pack) {
    return new Linter(pack, new Patterns(new Vocabulary(), pack.lexicons()));
  }

  /** A linter with a compiled pack, which is ready in a fraction of the time. */
  public static Linter ofCompiled(Pack pack) {
    return new Linter(pack, new CompiledSignals(program(pack), pack.lexicons()));
  }

  /** How many patterns a compiled pack has, entries of lexicons counted too. */
  public static int patterns(Pack pack) {
    return program(pack).patterns();
  }

  private static Program program(Pack pack) {
    Pack.Compiled compiled = pack.program();
    return new ProgramText(
            compiled.words(),
            compiled.cells(),
            compiled.numbers(),
            compiled.lexicons(),
            compiled.signals())
        .program();
  }

  public Pack pack() {
    return catalogue.pack;
  }

  /** The facts of a posting, as far as its text tells them. */
  public Posting posting(PostingText posting) {
    return new PostingReader(catalogue).read(posting);
  }

  /** Everything the pack has to say of a text. */
  public Report lint(String text, Settings settings, PostingText posting) {
    return open(text, settings, posting).report();
  }

  /** Opens a session that follows the edits of a text. */
  public LintSession open(String text, Settings settings, PostingText posting) {
    return new LintSession(catalogue, text, settings, posting(posting));
  }

  /** Token steps taken so far by all lints: what they cost, the same on every machine. */
  public int steps() {
    return catalogue.automaton.steps();
  }
}
