package dev.letterlint.lint.resume;

import dev.letterlint.lint.MarkIndex;
import dev.letterlint.lint.Passage;
import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import java.util.ArrayList;
import java.util.List;

/** Cuts a resume into lines and tells by their marks what each of them may be. */
final class LineReader {

  /** "Lead Software Engineer, Acme" is as short as this; "Lead the work of ..." is not. */
  private static final int LEAD_WORDS = 6;

  private final String content;
  private final List<Passage> passages;
  private final MarkIndex marks;
  private final ResumeSignals signals;
  private final List<Line> lines = new ArrayList<>();

  /** By sentence. */
  private final Line[] lineOf;

  LineReader(String content, List<Passage> passages, MarkIndex marks, ResumeSignals signals) {
    this.content = content;
    this.passages = passages;
    this.marks = marks;
    this.signals = signals;
    this.lineOf = new Line[passages.size()];
  }

  List<Line> read() {
    cutLines();
    markLines();
    return lines;
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
      line.year = line.year || hasYear(sentence);
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
      markVerb(marks.sentence(place), marks.mark(place));
    }
    for (int place = first(signals.title); place < end(signals.title); place++) {
      markTitle(marks.sentence(place), marks.mark(place));
    }
  }

  private void markVerb(int at, int mark) {
    Line line = lineOf[at];
    Passage passage = passages.get(at);
    boolean begins = passage.marks().from(mark) == firstWord(passage.sentence());
    line.verb = line.verb || (line.from == at && begins);
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
    boolean all = line.to == at + 1 && line.words <= Line.MOST_HEADING_WORDS;
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

  private static boolean hasYear(Sentence sentence) {
    for (int token = 0; token < sentence.count(); token++) {
      if ((sentence.shape(token) & Shape.YEAR) != 0) {
        return true;
      }
    }
    return false;
  }
}
