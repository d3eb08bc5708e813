package dev.letterlint.lint.resume;

import dev.letterlint.lint.MarkIndex;
import dev.letterlint.lint.Passage;
import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a resume's shape out of its sentences and their marks. It scans nothing anew, so after a
 * keystroke it costs a pass over the lines.
 */
public final class ResumeReader {

  /** A line of more words is prose, whatever stands in it. */
  private static final int MOST_TITLE_WORDS = 14;

  private static final int MOST_HEADING_WORDS = 7;

  /** A plain line of as many words tells something, even without a verb we know. */
  private static final int FEWEST_DEED_WORDS = 8;

  /** "Lead Software Engineer, Acme" is as short as this; "Lead the work of ..." is not. */
  private static final int LEAD_WORDS = 6;

  /** Fewer words in the header are a headline, more are a summary. */
  private static final int FEWEST_SUMMARY_WORDS = 12;

  /** As long is a line that was broken because it was full. */
  private static final int FULL_LINE = 60;

  /** How many lines employer, title and dates of one job take at most. */
  private static final int MOST_TITLE_LINES = 3;

  private final String content;
  private final List<Passage> passages;
  private final MarkIndex marks;
  private final ResumeSignals signals;
  private final List<Line> lines = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private Line[] lineOf;

  public ResumeReader(
      String content, List<Passage> passages, MarkIndex marks, ResumeSignals signals) {
    this.content = content;
    this.passages = passages;
    this.marks = marks;
    this.signals = signals;
  }

  public Resume read() {
    lineOf = new Line[passages.size()];
    cutLines();
    markLines();
    cutSections();
    for (Section section : sections) {
      new EntryReader(section).read();
    }
    return new Resume(sections, passages.size());
  }

  private void cutLines() {
    Line line = null;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Sentence sentence = passage.sentence();
      if (line == null || passages.get(i - 1).sentence().endsParagraph()) {
        line = new Line(i, passage, isApart(i));
        lines.add(line);
      }
      line.to = i + 1;
      line.words += sentence.words();
      lineOf[i] = line;
      int last = sentence.count() - 1;
      line.stop = last >= 0 && content.charAt(passage.start() + sentence.start(last)) == '.';
    }
  }

  /** Whether a blank line stands before a sentence. */
  private boolean isApart(int at) {
    if (at == 0) {
      return true;
    }
    int breaks = 0;
    for (int i = passages.get(at - 1).span().end(); i < passages.get(at).span().start(); i++) {
      breaks += content.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private void markLines() {
    for (SectionType type : SectionType.values()) {
      int signal = signals.headings[type.ordinal()];
      for (int place = first(signal); place < end(signal); place++) {
        markHeading(marks.sentence(place), marks.mark(place), type);
      }
    }
    for (int place = first(signals.dates); place < end(signals.dates); place++) {
      markDates(marks.sentence(place), marks.mark(place));
    }
    for (int place = first(signals.verb); place < end(signals.verb); place++) {
      int sentence = marks.sentence(place);
      Marks own = passages.get(sentence).marks();
      Line line = lineOf[sentence];
      line.verb =
          line.verb
              || (line.from == sentence
                  && own.from(marks.mark(place)) == firstWord(passages.get(sentence).sentence()));
    }
    for (int place = first(signals.title); place < end(signals.title); place++) {
      markTitle(marks.sentence(place), marks.mark(place));
    }
  }

  /** A line that begins with a verb is a title only where that verb is "lead" or the like. */
  private void markTitle(int at, int mark) {
    Line line = lineOf[at];
    int from = passages.get(at).marks().from(mark);
    boolean leads = from == firstWord(passages.get(at).sentence()) && line.words <= LEAD_WORDS;
    line.title = line.title || !line.verb || leads;
  }

  /** Of a signal that the pack may not have. */
  private int first(int signal) {
    return signal < 0 ? 0 : marks.first(signal);
  }

  private int end(int signal) {
    return signal < 0 ? 0 : marks.end(signal);
  }

  /** A heading is all of its line, marks aside, or what stands before a colon at its beginning. */
  private void markHeading(int at, int mark, SectionType type) {
    Line line = lineOf[at];
    Sentence sentence = passages.get(at).sentence();
    Marks own = passages.get(at).marks();
    boolean first = line.from == at && own.from(mark) <= firstWord(sentence);
    if (!first || line.heading != null) {
      return;
    }
    int behind = own.to(mark);
    if (line.item) {
      line.tools = line.tools || (type == SectionType.SKILLS && isColon(at, behind));
      return;
    }
    boolean all = line.to == at + 1 && line.words <= MOST_HEADING_WORDS;
    for (int token = behind; token < sentence.count(); token++) {
      all = all && Shape.kind(sentence.shape(token)) == Shape.MARK;
    }
    if (all || (type != SectionType.OTHER && isColon(at, behind))) {
      line.heading = type;
      line.inline = !all;
    }
  }

  private boolean isColon(int at, int token) {
    Passage passage = passages.get(at);
    Sentence sentence = passage.sentence();
    return token < sentence.count()
        && content.charAt(passage.start() + sentence.start(token)) == ':';
  }

  private static int firstWord(Sentence sentence) {
    int token = 0;
    while (token < sentence.count() && Shape.kind(sentence.shape(token)) == Shape.MARK) {
      token++;
    }
    return token;
  }

  private void markDates(int at, int mark) {
    Line line = lineOf[at];
    Marks own = passages.get(at).marks();
    if (line.period == null) {
      line.period = Period.read(content, passages.get(at), own.from(mark), own.to(mark));
    }
  }

  private boolean hasYear(Line line) {
    for (int i = line.from; i < line.to; i++) {
      Sentence sentence = passages.get(i).sentence();
      for (int token = 0; token < sentence.count(); token++) {
        if ((sentence.shape(token) & Shape.YEAR) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void cutSections() {
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
        || (line.title && line.words <= MOST_TITLE_WORDS && isJobSoon(at));
  }

  private static boolean isDatedTitle(Line line) {
    return line.period != null && line.words <= MOST_TITLE_WORDS;
  }

  /** Whether dates or a list follow within the lines that one job's titles take. */
  private boolean isJobSoon(int at) {
    for (int i = at + 1; i < lines.size() && i < at + MOST_TITLE_LINES; i++) {
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
    if (line.item || line.words == 0 || line.words > MOST_HEADING_WORDS || line.isDated()) {
      return false;
    }
    boolean ruled = at + 1 < lines.size() && lines.get(at + 1).words == 0 && isRule(at + 1);
    return ruled && !line.title;
  }

  private boolean isRule(int at) {
    Passage passage = passages.get(lines.get(at).from);
    return passage.sentence().count() > 0 && !lines.get(at).apart;
  }

  /** Tells the entries of one section apart. */
  private final class EntryReader {

    private final Section section;
    private final boolean jobs;
    private boolean hasItems;
    private Entry entry;
    private Line last;

    EntryReader(Section section) {
      this.section = section;
      this.jobs = section.type() == SectionType.EXPERIENCE;
    }

    void read() {
      if (!jobs && section.type() != SectionType.PROJECTS) {
        return;
      }
      for (Line line : section.lines) {
        line.year = hasYear(line);
        hasItems = hasItems || (line.item && !isDatedItem(line));
      }
      List<Line> own = section.lines;
      for (int i = 0; i < own.size(); i++) {
        if (isTitle(i)) {
          addTitle(own.get(i));
        } else {
          add(own.get(i));
        }
        last = own.get(i);
      }
      for (Entry each : section.entries) {
        if (each.bullets.isEmpty()) {
          takeTextsAsBullets(each);
        }
      }
    }

    /** Below one job without list marks its lines are its bullets, whatever other jobs have. */
    private void takeTextsAsBullets(Entry each) {
      for (Line line : each.texts) {
        if (isDeed(line)) {
          line.use = Line.Use.BULLET;
          each.bullets.add(line);
        }
      }
      each.texts.removeAll(each.bullets);
    }

    private boolean isDatedItem(Line line) {
      boolean told = line.period != null || (line.year && line.title);
      return told && line.words <= MOST_TITLE_WORDS && (!line.verb || line.title);
    }

    private boolean isTitle(int at) {
      Line line = section.lines.get(at);
      if (line.item) {
        return isDatedItem(line);
      }
      int most = isBeforeItem(at) ? MOST_TITLE_WORDS * 2 : MOST_TITLE_WORDS;
      boolean isShort = line.words <= most && !line.stop;
      if (!isShort || (line.verb && !line.title && !line.isDated())) {
        return false;
      }
      if (line.isDated() || line.title) {
        return true;
      }
      return !isWrapped(line) && isTitleByPlace(at);
    }

    /** What goes on below a full line of a bullet, with no blank line between, is its end. */
    private boolean isWrapped(Line line) {
      if (last == null || last.use != Line.Use.BULLET || line.apart) {
        return false;
      }
      int end = passages.get(last.to - 1).span().end();
      return end - 1 - content.lastIndexOf('\n', end - 1) >= FULL_LINE;
    }

    private boolean isTitleByPlace(int at) {
      Line line = section.lines.get(at);
      return isOpen() || isBeforeItem(at) || (jobs ? isBeforeDates(at) : line.apart);
    }

    /** Whether the titles of an entry stand right above, with nothing told yet. */
    private boolean isOpen() {
      return entry != null && !entry.isBegun() && entry.titles.size() < MOST_TITLE_LINES;
    }

    /** A line that is no item, right above one and set apart from what stands before. */
    private boolean isBeforeItem(int at) {
      List<Line> own = section.lines;
      boolean apart = own.get(at).apart || at == 0;
      return apart && at + 1 < own.size() && own.get(at + 1).item && !isDatedItem(own.get(at + 1));
    }

    private boolean isBeforeDates(int at) {
      List<Line> own = section.lines;
      for (int i = at + 1; i < own.size() && i < at + MOST_TITLE_LINES; i++) {
        if (own.get(i).item || own.get(i).words > MOST_TITLE_WORDS) {
          return false;
        }
        if (own.get(i).isDated()) {
          return true;
        }
      }
      return false;
    }

    private void addTitle(Line line) {
      boolean another = entry != null && entry.isDated() && entry.hasTitle();
      boolean full = another && (line.isDated() || line.title);
      if (entry == null || entry.isBegun() || full || (!jobs && line.apart)) {
        begin();
      }
      line.use = Line.Use.TITLE;
      entry.titles.add(line);
    }

    private void begin() {
      entry = new Entry();
      section.entries.add(entry);
    }

    private void add(Line line) {
      if (entry == null) {
        begin();
      }
      if (isBullet(line)) {
        line.use = Line.Use.BULLET;
        entry.bullets.add(line);
      } else if (goesOn(line)) {
        continueBullet(line);
      } else {
        entry.texts.add(line);
      }
    }

    private boolean goesOn(Line line) {
      boolean below = last != null && last.use == Line.Use.BULLET && !line.apart;
      return below && hasItems && !line.tools;
    }

    /** A wrapped bullet: its lines are one. */
    private void continueBullet(Line line) {
      line.use = Line.Use.BULLET;
      Line bullet = entry.bullets.get(entry.bullets.size() - 1);
      bullet.to = line.to;
      bullet.words += line.words;
    }

    private boolean isBullet(Line line) {
      if (line.tools) {
        return false;
      }
      if (line.item) {
        return content.charAt(passages.get(line.from).span().start()) != '>' && line.words > 1;
      }
      return !hasItems && isDeed(line);
    }

    /** A plain line that tells something: it has a verb, a full stop, or many words. */
    private boolean isDeed(Line line) {
      return !line.item
          && !line.tools
          && (line.verb || line.stop || line.words >= FEWEST_DEED_WORDS)
          && line.words > 1;
    }
  }
}
