package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One text field and what is found in it. It reads the field and never writes; the engine starts
 * with the first use of a field, not with the page.
 */
final class LintedField {

  final TextField element;
  private final Supplier<Linter> linter;
  private final Settings settings;
  private Ignored ignored = new Ignored();
  private ShownPosting posting;
  private String about;
  private LintSession session;
  private List<Finding> findings = List.of();
  private int revision;
  private boolean composing;

  LintedField(TextField element, Supplier<Linter> linter, Settings settings, ShownPosting posting) {
    this.element = element;
    this.linter = linter;
    this.settings = settings;
    this.posting = posting;
    this.about = About.of(settings, posting);
  }

  /** What a field that goes leaves to the one that takes its place. */
  record Past(LintSession session, Ignored ignored) {}

  Past past() {
    return new Past(session, ignored);
  }

  /** Goes on where the field was that the page has put this one in the place of. */
  void succeed(Past past) {
    ignored = past.ignored;
    session = past.session;
    if (session != null) {
      collect();
    }
  }

  /** The page has told more of the posting: what was read is read again in its light. */
  void know(ShownPosting more) {
    posting = more;
    about = About.of(settings, more);
    if (session != null) {
      open();
    }
  }

  /** Follows the field's value; an unfinished composition is left alone. */
  void read() {
    if (session == null) {
      open();
      return;
    }
    String value = element.value;
    if (composing || value.equals(session.text())) {
      return;
    }
    Edit edit = Edit.between(session.text(), value);
    session.edit(edit.start(), edit.deleted(), edit.inserted());
    collect();
  }

  /** An input method is at work: nothing is linted until it has finished. */
  void compose(boolean atWork) {
    composing = atWork;
    read();
  }

  /** What the page calls it. */
  String name() {
    return settings.question().isEmpty() ? "Text box" : settings.question();
  }

  ShownPosting posting() {
    return posting;
  }

  /** The first technology that the posting names, or empty. */
  String firstSkill() {
    List<String> technologies = linter.get().posting(posting.text()).technologies();
    return technologies.isEmpty() ? "" : technologies.get(0);
  }

  /** In what light it is read, for the person to see. */
  String about() {
    return about;
  }

  boolean isComposing() {
    return composing;
  }

  void ignore(Finding finding) {
    ignored.add(finding, session.text());
    collect();
  }

  /** The text that {@link #findings} speak of, once the field has been read. */
  String text() {
    return session.text();
  }

  /** What is found and not ignored, in text order. */
  List<Finding> findings() {
    return findings;
  }

  /** Another number whenever the findings may have changed. */
  int revision() {
    return revision;
  }

  /** The rule behind a finding, or null when the pack does not hold it. */
  Rule rule(Finding finding) {
    return linter.get().pack().rule(finding.rule());
  }

  private void open() {
    session = linter.get().open(element.value, settings, posting.text());
    collect();
  }

  private void collect() {
    List<Finding> heard = new ArrayList<>();
    for (Finding finding : session.findings()) {
      if (!ignored.has(finding, session.text())) {
        heard.add(finding);
      }
    }
    findings = heard;
    revision++;
  }
}
