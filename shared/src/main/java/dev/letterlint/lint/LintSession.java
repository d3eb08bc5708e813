package dev.letterlint.lint;

import java.util.List;

/** Follows one text through its edits and keeps its findings current. */
public final class LintSession {

  private final Settings settings;
  private String text;

  LintSession(String text, Settings settings) {
    this.text = text;
    this.settings = settings;
  }

  /** Replaces {@code deleted} UTF-16 units at {@code start} by {@code inserted}. */
  public Change edit(int start, int deleted, String inserted) {
    text = text.substring(0, start) + inserted + text.substring(start + deleted);
    return new Change(List.of(), List.of());
  }

  public String text() {
    return text;
  }

  public List<Finding> findings() {
    return report().findings();
  }

  public List<Check> checks() {
    return report().checks();
  }

  public Report report() {
    return new Report(settings.kind(), settings.level(), List.of(), List.of());
  }
}
