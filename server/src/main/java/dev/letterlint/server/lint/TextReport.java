package dev.letterlint.server.lint;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.rule.Severity;
import java.io.PrintStream;
import java.util.List;

/** Reports for a person: a line for each finding as compilers write it, then what it comes to. */
final class TextReport implements ReportWriter {

  private static final int QUOTED_CHARS = 60;

  private final PrintStream out;
  private final Paint paint;

  TextReport(Streams streams) {
    out = streams.out();
    paint = new Paint(streams.colour());
  }

  @Override
  public void write(List<Linted> texts) {
    texts.forEach(this::write);
    if (texts.size() > 1) {
      out.println(paint.strong(texts.size() + " texts: ") + counts(texts));
    }
  }

  private void write(Linted text) {
    Lines lines = new Lines(text.source().text());
    for (Finding finding : text.report().findings()) {
      write(text.source(), lines, finding);
    }
    out.println(
        paint.strong(text.source().name() + ": ") + counts(List.of(text)) + checklist(text));
    text.report().checks().stream().filter(check -> !check.met()).forEach(this::writeMissing);
  }

  private void write(Source source, Lines lines, Finding finding) {
    String place = source.name() + ":" + lines.position(finding.start());
    String severity = paint.severity(finding.severity());
    String rule = paint.faint(finding.rule());
    out.println(
        String.join(
            " ", paint.strong(place), severity, rule, quote(finding.text()), finding.message()));
    finding.fixes().forEach(fix -> out.println("    fix: " + words(fix, source.text())));
  }

  private String words(Fix fix, String text) {
    String old = text.substring(fix.start(), fix.end());
    String label = fix.label().equals(fix.text()) ? "" : " (" + fix.label() + ")";
    return change(old, fix.text()) + paint.faint(label);
  }

  private static String change(String old, String words) {
    if (words.isEmpty()) {
      return "delete " + quote(old);
    }
    return old.isEmpty() ? "insert " + quote(words) : quote(old) + " → " + quote(words);
  }

  private void writeMissing(Check check) {
    out.println("    missing: " + paint.faint(check.id()) + " " + check.detail());
  }

  private static String checklist(Linted text) {
    List<Check> checks = text.report().checks();
    long met = checks.stream().filter(Check::met).count();
    return checks.isEmpty() ? "" : "; checklist " + met + " of " + checks.size();
  }

  private static String counts(List<Linted> texts) {
    return count(texts, Severity.ERROR)
        + ", "
        + count(texts, Severity.WARNING)
        + ", "
        + count(texts, Severity.SUGGESTION);
  }

  private static String count(List<Linted> texts, Severity severity) {
    long count = texts.stream().mapToLong(text -> text.count(severity)).sum();
    return count + " " + severity.word() + (count == 1 ? "" : "s");
  }

  /** One line of it, short, and without the control characters a terminal would obey. */
  private static String quote(String words) {
    int[] line = words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).toArray();
    return line.length <= QUOTED_CHARS
        ? "\"" + new String(line, 0, line.length) + "\""
        : "\"" + start(line) + "…" + end(line) + "\"";
  }

  private static String start(int[] line) {
    return new String(line, 0, QUOTED_CHARS / 2);
  }

  private static String end(int[] line) {
    return new String(line, line.length - QUOTED_CHARS / 2, QUOTED_CHARS / 2);
  }
}
