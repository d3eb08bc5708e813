package dev.letterlint.extension.content;

import dev.letterlint.extension.message.PlainFinding;
import dev.letterlint.extension.message.ResumeText;
import dev.letterlint.lint.Finding;
import java.util.List;

/** A resume, followed by the script for resumes. */
final class FollowedThere implements Followed {

  private final ResumeText there;
  private String text;

  FollowedThere(ResumeText there, String text) {
    this.there = there;
    this.text = text;
  }

  @Override
  public boolean readOn(int units) {
    return there.readOn.by(units);
  }

  @Override
  public void edit(Edit edit) {
    there.edit.replace(edit.start(), edit.deleted(), edit.inserted());
    text = edit.applyTo(text);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public List<Finding> findings() {
    return PlainFinding.read(there.findings.now());
  }
}
