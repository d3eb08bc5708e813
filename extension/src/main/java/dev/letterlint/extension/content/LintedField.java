package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Opening;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One text field and what is found in it. It reads the field and never writes; the engine starts
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
  private final Supplier<Linter> linter;
  private Settings settings;
  private final Wishes wishes;
  private ShownPosting posting;
  private String about;
  private LintSession session;
  private Opening opening;
  private List<Finding> findings = List.of();
  private int revision;
  private boolean composing;

  LintedField(
      TextField element,
      Supplier<Linter> linter,
      Settings settings,
      Wishes wishes,
      ShownPosting posting) {
    this.wishes = wishes;
    this.element = element;
    this.field = Field.of(element);
    this.linter = linter;
    this.settings = settings;
    this.posting = posting;
    this.about = About.of(settings, posting);
  }

  /** What a field that goes leaves to the one that takes its place; null when it was not read. */
  LintSession past() {
    return session;
  }

  /** Goes on where the field was that the page has put this one in the place of. */
  void succeed(LintSession past) {
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
    double until = JsDate.now() + STRETCH_MS;
    follow();
    if (opening != null) {
      readOn(until);
      follow();
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
      session.edit(edit.start(), edit.deleted(), edit.inserted());
      collect();
    }
  }

  private void open(String text) {
    opening = linter.get().begin(text, settings, posting.text());
  }

  private void readOn(double untilMs) {
    while (opening.readOn(BIT)) {
      if (JsDate.now() >= untilMs) {
        return;
      }
    }
    session = opening.session();
    opening = null;
    collect();
  }

  /** An input method is at work: nothing is linted until it has finished. */
  void compose(boolean atWork) {
    composing = atWork;
  }

  /** What the page calls it. */
  String name() {
    return settings.question().isEmpty() ? "Text box" : settings.question();
  }

  /** In what light it is read, for the person to see. */
  String about() {
    return about;
  }

  boolean isComposing() {
    return composing;
  }

  /** The person knows better what this is, who writes it, and whom to believe. */
  void choose(String kind, String level, String guides) {
    Set<Guide> chosen = new HashSet<>();
    for (Guide guide : Guide.values()) {
      if (("," + guides + ",").contains("," + guide.word() + ",")) {
        chosen.add(guide);
      }
    }
    settings =
        Settings.of(Named.kind(kind))
            .withLevel(Named.level(level))
            .withGuides(chosen)
            .withQuestion(settings.question())
            .withMaxLength(settings.maxLength());
    know(posting);
  }

  void tell(PanelField told) {
    told.name = name();
    told.text = field.text();
    told.kind = settings.kind().word();
    told.level = settings.level().word();
    told.guides = words(settings.guides());
    told.question = settings.question();
    told.maxLength = settings.maxLength();
    told.errors = 0;
    told.warnings = 0;
    told.suggestions = 0;
    told.title = posting.title();
    told.company = posting.company();
    told.description = posting.description();
    List<String> rules = new ArrayList<>();
    for (Finding finding : findings) {
      told.errors += finding.severity() == Severity.ERROR ? 1 : 0;
      told.warnings += finding.severity() == Severity.WARNING ? 1 : 0;
      told.suggestions += finding.severity() == Severity.SUGGESTION ? 1 : 0;
      rules.add(finding.rule());
    }
    told.rules = rules.toArray(new String[0]);
  }

  private static String words(Set<Guide> guides) {
    StringBuilder words = new StringBuilder();
    for (Guide guide : guides) {
      words.append(words.length() == 0 ? "" : ",").append(guide.word());
    }
    return words.toString();
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
    return linter.get().pack().rule(finding.rule());
  }

  private void collect() {
    findings = wishes.heard(session.findings(), session.text(), settings.kind(), this::rule);
    revision++;
  }
}
