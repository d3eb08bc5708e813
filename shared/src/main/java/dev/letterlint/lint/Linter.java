package dev.letterlint.lint;

import dev.letterlint.rule.Pack;

/** Lints texts with one pack. Not for several threads at once: its automaton learns as it reads. */
public final class Linter {

  private final Catalogue catalogue;

  /**
   * Makes a pack ready to lint with.
   *
   * @throws dev.letterlint.rule.PackException when a rule of the pack cannot be used
   */
  public Linter(Pack pack) {
    this.catalogue = new Catalogue(pack);
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
