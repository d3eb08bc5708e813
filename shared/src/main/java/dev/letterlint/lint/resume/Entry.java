package dev.letterlint.lint.resume;

import java.util.ArrayList;
import java.util.List;

/** A job or a project: the lines that name it, and what is told of it. */
public final class Entry {

  /** How many lines employer, title and dates of one job take at most. */
  static final int MOST_TITLE_LINES = 3;

  final List<Line> titles = new ArrayList<>();
  final List<Line> bullets = new ArrayList<>();
  final List<Line> texts = new ArrayList<>();

  /** The lines with name, employer, dates; none where the text begins with bullets. */
  public List<Line> titles() {
    return titles;
  }

  public List<Line> bullets() {
    return bullets;
  }

  /** Lines below the name that are no bullets. */
  public List<Line> texts() {
    return texts;
  }

  /** The time that it took, where told that of the title itself; null when none is. */
  public Period period() {
    Period period = null;
    for (Line line : titles) {
      boolean better = period == null || line.title;
      period = line.period != null && better ? line.period : period;
    }
    return period;
  }

  boolean isBegun() {
    return !bullets.isEmpty() || !texts.isEmpty();
  }

  boolean hasTitle() {
    for (Line line : titles) {
      if (line.title) {
        return true;
      }
    }
    return false;
  }

  boolean isDated() {
    for (Line line : titles) {
      if (line.isDated()) {
        return true;
      }
    }
    return false;
  }
}
