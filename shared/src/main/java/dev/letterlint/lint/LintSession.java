package dev.letterlint.lint;

import dev.letterlint.text.Text;
import java.util.List;

/**
 * Follows one text through its edits. An edit re-reads the sentences around it; what the others
 * hold is kept and only added up again, so the findings are those of a fresh lint at any time.
 */
public final class LintSession {

  private final Catalogue catalogue;
  private final Settings settings;
  private final PassageReader reader;
  private final Text text;
  private final List<Passage> passages;
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
    judge();
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
    passages.addAll(patch.first(), reader.read(text.content(), patch.start(), patch.added()));
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
    Selection rules = reader.rules();
    Reading reading =
        new Reading(text.content(), passages, settings, reader.posting(), catalogue, rules);
    Verdict verdict = new Verdict(reading);
    for (Catalogue.Entry entry : rules.entries()) {
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
