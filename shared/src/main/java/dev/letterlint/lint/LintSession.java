package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows one text through its edits. An edit re-reads the sentences around it; what the others
 * hold is kept and only added up again, so the findings are those of a fresh lint at any time.
 */
public final class LintSession {

  private final Catalogue catalogue;
  private final Settings settings;
  private final Posting posting;
  private final Roles roles;
  private final Text text;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Catalogue.Entry> entries;
  private Report report;

  LintSession(Catalogue catalogue, String text, Settings settings, Posting posting) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.posting = posting;
    this.roles = new Roles(catalogue.core, posting);
    this.text = new Text(text, catalogue.reader);
    this.entries = catalogue.entriesFor(settings);
    passages.addAll(read(this.text.sentences(), 0));
    judge();
  }

  /** Reads neighbouring sentences, the first of which starts at {@code start}. */
  private List<Passage> read(List<Sentence> sentences, int start) {
    List<Passage> read = new ArrayList<>();
    int at = start;
    for (Sentence sentence : sentences) {
      Marks marks = catalogue.automaton.scan(sentence);
      read.add(new Passage(sentence, marks, roles.of(text.content(), at, sentence, marks)));
      at += sentence.length();
    }
    return read;
  }

  /**
   * Replaces {@code deleted} UTF-16 units at {@code start} by {@code inserted} and tells what that
   * changed.
   *
   * @throws IndexOutOfBoundsException when the deleted span does not lie within the text
   */
  public Change edit(int start, int deleted, String inserted) {
    Text.Patch patch = text.edit(start, deleted, inserted);
    List<Passage> gone = passages.subList(patch.first(), patch.first() + patch.removed());
    gone.clear();
    passages.addAll(patch.first(), read(patch.added(), patch.start()));
    List<Finding> before = report.findings();
    judge();
    return Changes.between(before, report.findings(), start, deleted, inserted.length());
  }

  private void judge() {
    int at = 0;
    for (Passage passage : passages) {
      passage.start = at;
      at += passage.sentence().length();
    }
    catalogue.marks.read(passages);
    Reading reading = new Reading(text.content(), passages, settings, posting, catalogue);
    Verdict verdict = new Verdict(reading);
    for (Catalogue.Entry entry : entries) {
      verdict.begin(entry.rule());
      entry.judge().judge(reading, verdict);
    }
    report = new Report(settings.kind(), reading.writer(), verdict.findings(), verdict.checks());
  }

  public String text() {
    return text.content();
  }

  public List<Finding> findings() {
    return report.findings();
  }

  public List<Check> checks() {
    return report.checks();
  }

  public Report report() {
    return report;
  }
}
