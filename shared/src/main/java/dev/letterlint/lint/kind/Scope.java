package dev.letterlint.lint.kind;

import dev.letterlint.lint.Outline;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.lint.resume.Resume;
import dev.letterlint.lint.resume.Section;
import dev.letterlint.lint.resume.SectionType;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that a rule can look at: the sentences between its start and its end that it
 * holds. Parts of a resume hold none of another text.
 */
enum Scope {
  /** Everything, address lines and sign-off included. */
  TEXT("text"),
  BODY("body"),
  OPENING("opening"),
  FIRST_PARAGRAPH("first-paragraph"),
  LATER("later"),
  /** Behind the first paragraph and before the closing. */
  MIDDLE("middle"),
  CLOSING("closing"),
  BEFORE_CLOSING("before-closing"),
  /** A resume's lines on what was done, in jobs and projects. */
  BULLETS("bullets", Line.Use.BULLET),
  HEADINGS("headings", Line.Use.HEADING),
  HEADER("header", SectionType.HEADER),
  SUMMARY("summary", SectionType.SUMMARY),
  SKILLS("skills", SectionType.SKILLS),
  EXPERIENCE("experience", SectionType.EXPERIENCE),
  PROJECTS("projects", SectionType.PROJECTS),
  CERTIFICATIONS("certifications", SectionType.CERTIFICATIONS);

  private final String word;
  private final SectionType section;
  private final Line.Use use;

  Scope(String word) {
    this(word, null, null);
  }

  Scope(String word, SectionType section) {
    this(word, section, null);
  }

  Scope(String word, Line.Use use) {
    this(word, null, use);
  }

  Scope(String word, SectionType section, Line.Use use) {
    this.word = word;
    this.section = section;
    this.use = use;
  }

  static Scope of(String word) {
    for (Scope scope : values()) {
      if (scope.word.equals(word)) {
        return scope;
      }
    }
    return null;
  }

  int start(Reading reading) {
    Outline outline = reading.outline();
    return switch (this) {
      case TEXT -> 0;
      case LATER, MIDDLE -> outline.firstParagraphEnd();
      case CLOSING -> outline.closingStart();
      default -> outline.bodyStart();
    };
  }

  int end(Reading reading) {
    Outline outline = reading.outline();
    return switch (this) {
      case TEXT -> reading.passages().size();
      case OPENING -> outline.openingEnd();
      case FIRST_PARAGRAPH -> outline.firstParagraphEnd();
      case BEFORE_CLOSING, MIDDLE -> outline.closingStart();
      default -> outline.bodyEnd();
    };
  }

  boolean holds(Reading reading, int sentence) {
    return sentence >= start(reading) && sentence < end(reading) && picks(reading, sentence);
  }

  /** Whether a sentence between start and end belongs to the part. */
  boolean picks(Reading reading, int sentence) {
    if (section == null && use == null) {
      return true;
    }
    return reading.resume() != null
        && (section == null
            ? reading.resume().isUsed(use, sentence)
            : reading.resume().isIn(section, sentence));
  }

  /** The lines of a resume that make up the part: bullets, or all of its sections. */
  List<Line> lines(Reading reading) {
    Resume resume = reading.resume();
    if (section == null) {
      return resume.bullets();
    }
    List<Line> lines = new ArrayList<>();
    for (Section each : resume.sections()) {
      if (each.type() == section) {
        lines.addAll(each.lines());
      }
    }
    return lines;
  }
}
