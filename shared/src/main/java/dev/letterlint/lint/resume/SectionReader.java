package dev.letterlint.lint.resume;

import dev.letterlint.lint.Passage;
import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a resume into sections, by headings or by what stands in them. */
final class SectionReader {

  /** Fewer words in the header are a headline, more are a summary. */
  private static final int FEWEST_SUMMARY_WORDS = 12;

  private final List<Passage> passages;
  private final List<Line> lines;
  private final List<Section> sections = new ArrayList<>();

  SectionReader(List<Passage> passages, List<Line> lines) {
    this.passages = passages;
    this.lines = lines;
  }

  List<Section> read() {
    Section section = new Section(SectionType.HEADER, null);
    sections.add(section);
    boolean told = isExperienceTold();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isStackOfJob(section, i)) {
        line.heading = null;
        line.tools = true;
      }
      SectionType begun = line.heading != null ? line.heading : begun(section, i, told);
      if (begun != null) {
        boolean own = line.heading != null || begun == SectionType.OTHER;
        line.use = own ? Line.Use.HEADING : Line.Use.TEXT;
        section = new Section(begun, own ? line : null);
        sections.add(section);
        if (own && !line.inline) {
          continue;
        }
      }
      if (line.words > 0) {
        section.lines.add(line);
      }
    }
    return sections;
  }

  /** Whether a line such as "Stack: Go, Kafka" ends one job and not all of them. */
  private boolean isStackOfJob(Section section, int at) {
    Line line = lines.get(at);
    boolean among =
        section.type() == SectionType.EXPERIENCE || section.type() == SectionType.PROJECTS;
    return among && line.heading == SectionType.SKILLS && line.inline && goesOn(at);
  }

  /** Whether dates or deeds stand between a line and the next heading of another kind. */
  private boolean goesOn(int at) {
    for (int i = at + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.heading != null && line.heading != SectionType.SKILLS) {
        return false;
      }
      if (line.period != null || (line.item && line.verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean isExperienceTold() {
    for (Line line : lines) {
      if (line.heading == SectionType.EXPERIENCE) {
        return true;
      }
    }
    return false;
  }

  /** The section that begins with a line that is no heading we know; null when none does. */
  private SectionType begun(Section section, int at, boolean told) {
    Line line = lines.get(at);
    if (section.type() == SectionType.HEADER && !told && isWork(at)) {
      return SectionType.EXPERIENCE;
    }
    if (section.type() == SectionType.HEADER && line.words >= FEWEST_SUMMARY_WORDS && !line.item) {
      return SectionType.SUMMARY;
    }
    if (section.type() == SectionType.SUMMARY && !told) {
      boolean work = section.heading() == null ? isWork(at) : isDatedTitle(line);
      return work ? SectionType.EXPERIENCE : null;
    }
    return isUnderlined(at) ? SectionType.OTHER : null;
  }

  /** A job's dates or a list of deeds, without a heading above. */
  private boolean isWork(int at) {
    Line line = lines.get(at);
    boolean deed = line.item && (line.verb || line.words >= 5);
    return deed
        || isDatedTitle(line)
        || (line.title && line.words <= Line.MOST_TITLE_WORDS && isJobSoon(at));
  }

  private static boolean isDatedTitle(Line line) {
    return line.period != null && line.words <= Line.MOST_TITLE_WORDS;
  }

  /** Whether dates or a list follow within the lines that one job's titles take. */
  private boolean isJobSoon(int at) {
    for (int i = at + 1; i < lines.size() && i < at + Entry.MOST_TITLE_LINES; i++) {
      Line line = lines.get(i);
      if (line.heading != null) {
        return false;
      }
      if (line.period != null || line.item) {
        return true;
      }
    }
    return false;
  }

  /** A short line with nothing but dashes below, or behind a number sign, is a heading. */
  private boolean isUnderlined(int at) {
    Line line = lines.get(at);
    if (line.item
        || line.words == 0
        || line.words > Line.MOST_HEADING_WORDS
        || line.period != null) {
      return false;
    }
    boolean ruled = at + 1 < lines.size() && lines.get(at + 1).words == 0 && isRule(at + 1);
    return ruled && !line.title;
  }

  private boolean isRule(int at) {
    Passage passage = passages.get(lines.get(at).from);
    return passage.sentence().count() > 0 && !lines.get(at).apart;
  }
}
