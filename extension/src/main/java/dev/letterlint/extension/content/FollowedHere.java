package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Opening;
import java.util.List;

/** A letter or an answer, followed by the engine of this script. */
final class FollowedHere implements Followed {

  private final Opening opening;
  private LintSession session;

  FollowedHere(Opening opening) {
    this.opening = opening;
  }

  @Override
  public boolean readOn(int units) {
    boolean isMore = opening.readOn(units);
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
  public String text() {
    return session.text();
  }

  @Override
  public List<Finding> findings() {
    return session.findings();
  }
}
