package dev.letterlint.lint;

import dev.letterlint.rule.Pack;

/** Lints whole texts with one pack. */
public final class Linter {

  private final Pack pack;

  public Linter(Pack pack) {
    this.pack = pack;
  }

  public Pack pack() {
    return pack;
  }

  /** Everything the pack has to say of a text. */
  public Report lint(String text, Settings settings, PostingText posting) {
    return open(text, settings, posting).report();
  }

  /** Opens a session that follows the edits of a text. */
  public LintSession open(String text, Settings settings, PostingText posting) {
    return new LintSession(text, settings);
  }
}
