package dev.letterlint.lint.resume;

import java.util.ArrayList;
import java.util.List;

/** A section: its heading, its lines, and for experience and projects its entries. */
public final class Section {

  private final SectionType type;
  private final Line heading;
  final List<Line> lines = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();

  Section(SectionType type, Line heading) {
    this.type = type;
    this.heading = heading;
  }

  public SectionType type() {
    return type;
  }

  /** The line of the heading, null where the lines themselves tell what they are. */
  public Line heading() {
    return heading;
  }

  /** The lines below the heading that hold a word. */
  public List<Line> lines() {
    return lines;
  }

  /** In the order of the text. */
  public List<Entry> entries() {
    return entries;
  }
}
