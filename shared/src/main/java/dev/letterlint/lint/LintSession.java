package dev.letterlint.lint;

import dev.letterlint.text.Text;
import java.util.List;

/**
 * Follows one text through its edits. An edit re-reads the sentences around it; what the others
 * hold is kept and only added up again, so the findings are those of a fresh lint at any time. The
 * checklist is made when somebody asks for it: while one types nobody does.
 */
public final class LintSession {

  private final Catalogue catalogue;
  private final Settings settings;
  private final PassageReader reader;
  private final Text text;
  private final List<Passage> passages;

  /** Null until somebody asks, as is the report. */
  private List<Finding> findings;

  private Report report;

  /** Goes on from a text that is read to its end, with all its passages. */
  LintSession(
      Catalogue catalogue,
      Settings settings,
      PassageReader reader,
      Text text,
      List<Passage> passages) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.reader = reader;
    this.text = text;
    this.passages = passages;
  }

  /**
   * Replaces {@code deleted} UTF-16 units at {@code start} by {@code inserted} and tells what that
   * changed.
   *
   * @throws IndexOutOfBoundsException when the deleted span does not lie within the text
   */
  public Change edit(int start, int deleted, String inserted) {
    List<Finding> before = findings();
    Text.Patch patch = text.edit(start, deleted, inserted);
    List<Passage> gone = passages.subList(patch.first(), patch.first() + patch.removed());
    gone.clear();
    passages.addAll(patch.first(), reader.read(text.content(), patch.start(), patch.added()));
    report = null;
    findings = null;
    return Changes.between(before, findings(), start, deleted, inserted.length());
  }

  private Reading reading() {
    int at = 0;
    for (Passage passage : passages) {
      passage.start = at;
      at += passage.sentence().length();
    }
    catalogue.marks.read(passages);
    return new Reading(
        text.content(), passages, settings, reader.posting(), catalogue, reader.rules());
  }

  private static Verdict judge(Reading reading, List<Catalogue.Entry> entries) {
    Verdict verdict = new Verdict(reading);
    for (Catalogue.Entry entry : entries) {
      verdict.begin(entry.rule());
      entry.judge().judge(reading, verdict);
    }
    return verdict;
  }

  public String text() {
    return text.content();
  }

  public List<Finding> findings() {
    if (findings == null) {
      findings = judge(reading(), reader.rules().marking()).findings();
    }
    return findings;
  }

  public List<Check> checks() {
    return report().checks();
  }

  public Report report() {
    if (report == null) {
      Reading reading = reading();
      Verdict verdict = judge(reading, reader.rules().entries());
      findings = findings == null ? verdict.findings() : findings;
      report = new Report(settings.kind(), reading.writer(), findings, verdict.checks());
    }
    return report;
  }
}
