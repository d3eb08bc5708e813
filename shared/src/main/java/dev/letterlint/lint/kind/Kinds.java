package dev.letterlint.lint.kind;

import dev.letterlint.lint.MarkIndex;
import dev.letterlint.lint.Passage;
import dev.letterlint.lint.resume.Resume;
import dev.letterlint.lint.resume.ResumeReader;
import dev.letterlint.lint.resume.ResumeSignals;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of kinds. A further kind is one class and one line here. */
public final class Kinds {

  /** Reads the shape of a resume. */
  private static final class Shape {
    ResumeSignals signals(Signals signals) {
      return new ResumeSignals(signals);
    }

    Resume read(String content, List<Passage> passages, MarkIndex marks, ResumeSignals signals) {
      return ResumeReader.read(content, passages, marks, signals);
    }
  }

  private final Map<String, Kind> table = new LinkedHashMap<>();
  private final Shape shape;

  private Kinds(Shape shape) {
    this.shape = shape;
  }

  /**
   * The kinds that can mark words of letters and answers: all that a page needs while somebody
   * writes in it.
   */
  public static Kinds marking() {
    Kinds kinds = new Kinds(null);
    kinds.addMarking();
    return kinds;
  }

  /** With those of the checklist and of resumes. */
  public static Kinds all() {
    Kinds kinds = new Kinds(new Shape());
    kinds.addMarking();
    kinds.table.put("evidence", new Evidence());
    kinds.table.put("keywords", new Keywords());
    kinds.table.put("line", new Lines());
    kinds.table.put("opening", new Openings());
    kinds.table.put("weak-start", new WeakStart());
    kinds.table.put("entries", new Entries());
    kinds.table.put("sections", new Sections());
    kinds.table.put("parts", new Parts());
    kinds.table.put("skills", new Skills());
    kinds.table.put("characters", new Characters());
    return kinds;
  }

  private void addMarking() {
    table.put("phrase", new Phrase());
    table.put("sentence", new WholeSentence());
    table.put("missing", new Missing());
    table.put("count", new Count());
    table.put("place", new OutOfPlace());
    table.put("band", new Band());
    table.put("name", new OtherName());
    table.put("balance", new Balance());
    table.put("run", new Run());
    table.put("variety", new Variety());
  }

  public Set<String> names() {
    return table.keySet();
  }

  /** What the shape of a resume is read by, null where only letters and answers are read. */
  public ResumeSignals resumeSignals(Signals signals) {
    return shape == null ? null : shape.signals(signals);
  }

  /** The shape of a resume, null where only letters and answers are read. */
  public Resume resume(
      String content, List<Passage> passages, MarkIndex marks, ResumeSignals signals) {
    return shape == null ? null : shape.read(content, passages, marks, signals);
  }

  /** The field with the number from which on a rule has something to say, or null. */
  public String threshold(Rule rule) {
    Kind kind = table.get(rule.kind());
    return kind == null ? null : kind.threshold();
  }

  /** Whether a rule can mark words; others are lines of the checklist only. */
  public boolean marks(Rule rule) {
    Kind kind = table.get(rule.kind());
    return !rule.severities().isCheck() || (kind != null && kind.marksAsCheck());
  }

  /**
   * Refuses a rule with a field that nobody knows; a pack of our own was checked when it was built.
   *
   * @throws dev.letterlint.rule.PackException when its kind is unknown or a field is wrong
   */
  public void check(Rule rule) {
    if (kind(rule).isForResumes() && !rule.kinds().equals(Set.of(TextKind.RESUME))) {
      throw rule.body().wrong("is of the kind '" + rule.kind() + "', which is for resumes only");
    }
    rule.body().text("message");
    Set<String> known = new HashSet<>(Rule.FIELDS);
    known.addAll(kind(rule).fields());
    known.add("when");
    rule.body().allow(known);
  }

  /**
   * The judge of a rule.
   *
   * @throws dev.letterlint.rule.PackException when its kind is unknown or a value is wrong
   */
  public Judge judge(Rule rule, Body body) {
    Judge judge = kind(rule).judge(body);
    When when = body.when();
    return (reading, verdict) -> {
      if (when.holds(reading)) {
        judge.judge(reading, verdict);
      }
    };
  }

  private Kind kind(Rule rule) {
    Kind kind = table.get(rule.kind());
    if (kind == null) {
      throw rule.body().wrong("is of the unknown kind '" + rule.kind() + "'");
    }
    return kind;
  }
}
