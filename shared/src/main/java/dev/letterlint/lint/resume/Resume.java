package dev.letterlint.lint.resume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A resume by its sections. Every sentence belongs to one section and to one line. */
public final class Resume {

  /** Less is an excerpt, of which nothing is missing. */
  private static final int FEWEST_WORDS = 150;

  private final List<Section> sections;
  private final Line[] lineOf;
  private final SectionType[] typeOf;
  private final Entry[] entryOf;
  private final boolean whole;

  Resume(List<Section> sections, int sentences) {
    this.sections = sections;
    this.lineOf = new Line[sentences];
    this.typeOf = new SectionType[sentences];
    this.entryOf = new Entry[sentences];
    for (Section section : sections) {
      if (section.heading() != null) {
        place(section.heading(), section.type());
      }
      for (Line line : section.lines) {
        place(line, section.type());
      }
      for (Entry entry : section.entries) {
        for (Line bullet : entry.bullets) {
          Arrays.fill(entryOf, bullet.from, bullet.to, entry);
        }
      }
    }
    this.whole = headings() >= 2 || words() >= FEWEST_WORDS;
  }

  private void place(Line line, SectionType type) {
    for (int i = line.from; i < line.to; i++) {
      lineOf[i] = line;
      typeOf[i] = type;
    }
  }

  /** In the order of the text. */
  public List<Section> sections() {
    return sections;
  }

  /** The first section of a type, or null. */
  public Section section(SectionType type) {
    for (Section section : sections) {
      if (section.type() == type) {
        return section;
      }
    }
    return null;
  }

  /** All entries of the sections of a type, in the order of the text. */
  public List<Entry> entries(SectionType type) {
    List<Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      if (section.type() == type) {
        entries.addAll(section.entries);
      }
    }
    return entries;
  }

  /** All jobs and projects, in the order of the text. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      entries.addAll(section.entries);
    }
    return entries;
  }

  /** The line of a sentence; null for one with no word. */
  public Line line(int sentence) {
    return lineOf[sentence];
  }

  /** The job or project of which a sentence of a bullet tells. */
  public Entry entry(int sentence) {
    return entryOf[sentence];
  }

  /** All bullets of jobs and projects. */
  public List<Line> bullets() {
    List<Line> bullets = new ArrayList<>();
    for (Entry entry : entries()) {
      bullets.addAll(entry.bullets);
    }
    return bullets;
  }

  /** Whether a sentence belongs to a section of the type, its heading left out. */
  public boolean isIn(SectionType type, int sentence) {
    return typeOf[sentence] == type && !isUsed(Line.Use.HEADING, sentence);
  }

  /** Whether a sentence belongs to a line of that use. */
  public boolean isUsed(Line.Use use, int sentence) {
    return lineOf[sentence] != null && lineOf[sentence].use == use;
  }

  private int headings() {
    int headings = 0;
    for (Section section : sections) {
      headings += section.heading() == null ? 0 : 1;
    }
    return headings;
  }

  private int words() {
    int words = 0;
    for (Section section : sections) {
      for (Line line : section.lines) {
        words += line.words;
      }
    }
    return words;
  }

  /** Whether it is a whole resume, so that what is missing is missing. */
  public boolean isWhole() {
    return whole;
  }
}
