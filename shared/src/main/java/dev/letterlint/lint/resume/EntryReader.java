package dev.letterlint.lint.resume;

import dev.letterlint.lint.Passage;
import java.util.List;

/** Tells the entries of one section apart, and the bullets of each from its other lines. */
final class EntryReader {

  /** A plain line of as many words tells something, even without a verb we know. */
  private static final int FEWEST_DEED_WORDS = 8;

  /** As long is a line that was broken because it was full. */
  private static final int FULL_LINE = 60;

  private final String content;
  private final List<Passage> passages;
  private final Section section;
  private final boolean jobs;
  private boolean hasItems;
  private Entry entry;
  private Line last;

  EntryReader(String content, List<Passage> passages, Section section) {
    this.content = content;
    this.passages = passages;
    this.section = section;
    this.jobs = section.type() == SectionType.EXPERIENCE;
  }

  void read() {
    if (!jobs && section.type() != SectionType.PROJECTS) {
      return;
    }
    for (Line line : section.lines) {
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
    return told && line.words <= Line.MOST_TITLE_WORDS && (!line.verb || line.title);
  }

  private boolean isTitle(int at) {
    Line line = section.lines.get(at);
    if (line.item) {
      return isDatedItem(line);
    }
    int most = isBeforeItem(at) ? Line.MOST_TITLE_WORDS * 2 : Line.MOST_TITLE_WORDS;
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
    return entry != null && !entry.isBegun() && entry.titles.size() < Entry.MOST_TITLE_LINES;
  }

  /** A line that is no item, right above one and set apart from what stands before. */
  private boolean isBeforeItem(int at) {
    List<Line> own = section.lines;
    boolean apart = own.get(at).apart || at == 0;
    return apart && at + 1 < own.size() && own.get(at + 1).item && !isDatedItem(own.get(at + 1));
  }

  private boolean isBeforeDates(int at) {
    List<Line> own = section.lines;
    for (int i = at + 1; i < own.size() && i < at + Entry.MOST_TITLE_LINES; i++) {
      if (own.get(i).item || own.get(i).words > Line.MOST_TITLE_WORDS) {
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
