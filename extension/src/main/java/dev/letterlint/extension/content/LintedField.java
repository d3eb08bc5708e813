package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One text field and what is found in it. It reads the field and never writes; an engine starts
 * with the first use of a field, not with the page.
 */
final class LintedField {

  /** How long a text is read at a stretch: a key pressed meanwhile has to wait for it. */
  private static final double STRETCH_MS = 12;

  private static final int BIT = 400;

  /** What is put in at once is read bit by bit from this length on, in UTF-16 units. */
  private static final int LONG = 1500;

  final TextField element;
  final Field field;
  private final Engines engines;
  private Settings settings;
  private final Wishes wishes;
  private ShownPosting posting;
  private String about;

  /** Null until all of a text was read for the first time. */
  private Followed session;

  /** What is being read, or null. */
  private Followed opening;

  private List<Finding> findings = List.of();
  private int revision;

  /** What reading a text has taken so far. */
  private int steps;

  private boolean composing;

  LintedField(
      TextField element, Engines engines, Settings settings, Wishes wishes, ShownPosting posting) {
    this.wishes = wishes;
    this.element = element;
    this.field = Field.of(element);
    this.engines = engines;
    this.settings = settings;
    this.posting = posting;
    this.about = About.of(settings, posting);
  }

  /** What a field that goes leaves to the one that takes its place; null when it was not read. */
  Followed past() {
    return session;
  }

  /** Goes on where the field was that the page has put this one in the place of. */
  void succeed(Followed past) {
    session = past;
    hearAgain();
  }

  /** What the person wants to hear of may have changed. */
  void hearAgain() {
    if (session != null) {
      collect();
    }
  }

  /** The page has told more of the posting: what was read is read again in its light. */
  void know(ShownPosting more) {
    posting = more;
    about = About.of(settings, more);
    if (session != null || opening != null) {
      open(field.text());
    }
  }

  /**
   * Follows the field's text; an unfinished composition is left alone. A long text is read bit by
   * bit, one a call; until then what is known is what was found before.
   */
  void read() {
    try {
      double until = JsDate.now() + STRETCH_MS;
      follow();
      if (opening != null) {
        readOn(until);
        follow();
      }
    } catch (RuntimeException thrown) {
      // Rules that came later may be given up; those that this script carries were tried out.
      if (!engines.giveUp()) {
        throw thrown;
      }
    }
  }

  /** Reads to the end, for a person who waits for the findings. */
  void readAll() {
    read();
    while (opening != null) {
      readOn(Double.MAX_VALUE);
      follow();
    }
  }

  /** Whether there is more to read than was read so far. */
  boolean isBehind() {
    return opening != null;
  }

  private void follow() {
    String text = field.text();
    boolean isKnown = session != null && text.equals(session.text());
    if (composing || opening != null || isKnown) {
      return;
    }
    Edit edit = session == null ? null : Edit.between(session.text(), text);
    if (edit == null || edit.inserted().length() >= LONG) {
      open(text);
    } else {
      session.edit(edit);
      collect();
    }
  }

  /** What was found by another engine is forgotten where that one has not come yet. */
  private void open(String text) {
    opening = engines.begin(text, settings, posting.text());
    steps = 0;
    if (opening == null) {
      session = null;
      findings = List.of();
      revision++;
    }
  }

  private void readOn(double untilMs) {
    int before = engines.steps();
    while (opening.readOn(BIT)) {
      if (JsDate.now() >= untilMs) {
        steps += engines.steps() - before;
        return;
      }
    }
    session = opening;
    opening = null;
    collect();
    engines.linted(session.text().length(), steps + engines.steps() - before);
  }

  /** An input method is at work: nothing is linted until it has finished. */
  void compose(boolean atWork) {
    composing = atWork;
  }

  /** What the page calls it. */
  String name() {
    return settings.question().isEmpty() ? Messages.text("badge_box") : settings.question();
  }

  ShownPosting posting() {
    return posting;
  }

  /** The first technology that the posting names, or empty. */
  String firstSkill() {
    List<String> technologies = engines.posting(posting.text()).technologies();
    return technologies.isEmpty() ? "" : technologies.get(0);
  }

  /** In what light it is read, for the person to see. */
  String about() {
    return about;
  }

  boolean isComposing() {
    return composing;
  }

  /** Why not all can be told of the text as it is now; empty when it can. */
  String unread() {
    String fault = engines.fault(settings.kind());
    if (!fault.isEmpty()) {
      return Messages.text("badge_notChecked", fault);
    }
    boolean isBusy = composing || opening != null || session == null;
    return isBusy ? Messages.text("badge_checking") : "";
  }

  /**
   * The person knows better what this is, who writes it, and whom to believe. Another kind of text
   * brings the guides that lead for it.
   */
  void choose(String kind, String level, String guides) {
    Settings as = Settings.of(Named.kind(kind));
    settings =
        as.withLevel(Named.level(level))
            .withGuides(as.kind() == settings.kind() ? FieldFacts.guides(guides) : as.guides())
            .withQuestion(settings.question())
            .withMaxLength(settings.maxLength());
    know(posting);
  }

  /** The person has chosen something for all texts. */
  void prefer(Preferences preferences) {
    Settings wanted = preferences.of(settings);
    if (!wanted.equals(settings)) {
      settings = wanted;
      know(posting);
    }
  }

  void tell(PanelField told) {
    FieldFacts.write(told, field.text(), settings, posting.text());
    told.name = name();
    told.unread = unread();
    told.rulesInUse = engines.stamp();
    told.errors = 0;
    told.warnings = 0;
    told.suggestions = 0;
    List<String> rules = new ArrayList<>();
    for (Finding finding : findings) {
      told.errors += finding.severity() == Severity.ERROR ? 1 : 0;
      told.warnings += finding.severity() == Severity.WARNING ? 1 : 0;
      told.suggestions += finding.severity() == Severity.SUGGESTION ? 1 : 0;
      rules.add(finding.rule());
    }
    told.rules = rules.toArray(new String[0]);
  }

  TextKind kind() {
    return settings.kind();
  }

  void ignore(Ignored.Scope scope, Finding finding) {
    wishes.ignore(scope, finding, settings.kind(), session.text());
    collect();
  }

  /** The text that {@link #findings} speak of; empty before the field has been read. */
  String text() {
    return session == null ? "" : session.text();
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
    return engines.rule(settings.kind(), finding.rule());
  }

  private void collect() {
    findings = wishes.heard(session.findings(), session.text(), settings.kind(), this::rule);
    revision++;
  }
}
