package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Opening;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import java.util.List;

/** A letter or an answer, followed by the engine of this script. */
final class FollowedHere implements Followed {

  private final Linter linter;
  private final Opening opening;
  private LintSession session;
  private int steps;

  FollowedHere(Linter linter, String text, Settings settings, PostingText posting) {
    this.linter = linter;
    this.opening = linter.begin(text, settings, posting);
  }

  @Override
  public boolean readOn(int units) {
    int before = linter.steps();
    boolean isMore = opening.readOn(units);
    steps += linter.steps() - before;
    if (!isMore) {
      session = opening.session();
    }
    return isMore;
  }

  @Override
  public void edit(Edit edit) {
    session.edit(edit.start(), edit.deleted(), edit.inserted());
  }

  @Override
  public int steps() {
    return steps;
  }

  @Override
  public String text() {
    return session.text();
  }

  @Override
  public List<Finding> findings() {
    return session.findings();
  }
}
