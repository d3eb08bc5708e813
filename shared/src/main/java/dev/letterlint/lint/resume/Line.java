package dev.letterlint.lint.resume;

import dev.letterlint.lint.Passage;

/**
 * A line of a resume with those that continue it: the sentences {@code from..to}, {@code to}
 * exclusive.
 */
public final class Line {

  /** What a line is for. */
  public enum Use {
    HEADING,
    /** Says where and when: employer, title, dates; or the name of a project. */
    TITLE,
    BULLET,
    TEXT
  }

  /** A line of more words is prose, whatever stands in it. */
  static final int MOST_TITLE_WORDS = 14;

  /** A line of more words is no heading, unless a colon stands behind its first ones. */
  static final int MOST_HEADING_WORDS = 7;

  final int from;
  int to;
  int words;

  /** Behind a list mark. */
  final boolean item;

  /** Whether a blank line stands above. */
  final boolean apart;

  SectionType heading;

  /** Whether the section begins behind a heading's colon, in the same line. */
  boolean inline;

  /** Whether it names the tools of one job: "Stack: Go, Kafka". */
  boolean tools;

  Period period;
  boolean title;
  boolean verb;
  boolean year;
  boolean stop;
  Use use = Use.TEXT;

  Line(int from, Passage first, boolean apart) {
    this.from = from;
    this.to = from;
    this.item = first.sentence().isListItem();
    this.apart = apart;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Whether it stands behind a list mark. */
  public boolean isItem() {
    return item;
  }

  /** Words in it, as people count them. */
  public int words() {
    return words;
  }

  public Use use() {
    return use;
  }

  /** The time it tells, or null. */
  public Period period() {
    return period;
  }

  /** Whether it names a time at all, a single year included. */
  boolean isDated() {
    return period != null || year;
  }
}
