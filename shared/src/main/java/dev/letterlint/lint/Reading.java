package dev.letterlint.lint;

import dev.letterlint.lint.resume.Resume;
import dev.letterlint.pattern.Automaton;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Span;
import java.util.List;

/** A text as the rules see it: its passages, its outline, and what is known of writer and post. */
public final class Reading {

  private final String content;
  private final List<Passage> passages;
  private final Outline outline;
  private final Settings settings;
  private final Posting posting;
  private final Level writer;
  private final Automaton automaton;
  private final MarkIndex marks;
  private final Resume resume;

  Reading(
      String content,
      List<Passage> passages,
      Settings settings,
      Posting posting,
      Catalogue catalogue,
      Selection rules) {
    this.content = content;
    this.passages = passages;
    this.settings = settings;
    this.posting = posting;
    this.automaton = rules.automaton();
    this.marks = catalogue.marks;
    this.outline = new Outline(passages, settings.kind());
    this.resume =
        settings.kind() == TextKind.RESUME
            ? catalogue.kinds.resume(content, passages, marks, catalogue.core.resume)
            : null;
    this.writer =
        settings.level() != Level.UNKNOWN
            ? settings.level()
            : new WriterLevel(catalogue.core, marks, passages, content).level();
  }

  public String content() {
    return content;
  }

  public List<Passage> passages() {
    return passages;
  }

  public Passage passage(int at) {
    return passages.get(at);
  }

  /** All marks of the text by their signal. */
  public MarkIndex marks() {
    return marks;
  }

  public Outline outline() {
    return outline;
  }

  /** The sections of a resume; null for other texts. */
  public Resume resume() {
    return resume;
  }

  public Settings settings() {
    return settings;
  }

  public Posting posting() {
    return posting;
  }

  /** The writer's level: the person's setting, else what the text says. */
  public Level writer() {
    return writer;
  }

  /** The text of a span. */
  public String text(Span span) {
    return content.substring(span.start(), span.end());
  }

  /** The text of one token. */
  public String text(Passage passage, int token) {
    Sentence sentence = passage.sentence();
    return content.substring(
        passage.start + sentence.start(token), passage.start + sentence.end(token));
  }

  /**
   * Where the top-level element of a pattern, counted from 1, stands within one of its marks; null
   * when it matched nothing.
   */
  public Span partSpan(Passage passage, int mark, int element) {
    int from = passage.marks().from(mark);
    int[] parts = passage.parts(mark, automaton);
    int first = -1;
    int last = -1;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == element) {
        first = first < 0 ? from + i : first;
        last = from + i;
      }
    }
    return first < 0 ? null : passage.span(first, last + 1);
  }

  /** The text of {@link #partSpan}, empty when there is none. */
  public String part(Passage passage, int mark, int element) {
    Span span = partSpan(passage, mark, element);
    return span == null ? "" : text(span);
  }
}
