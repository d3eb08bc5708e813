package dev.letterlint.lint.resume;

import dev.letterlint.pattern.Signals;
import java.util.Arrays;

/**
 * The signals by which a resume's shape is read, each from a lexicon of the pack. A pack for
 * letters alone has none of them; a resume is then one section of plain lines.
 */
public final class ResumeSignals {

  /** What the names of lexicons begin with that nothing but resumes needs. */
  public static final String LEXICONS = "resume-";

  /** By the ordinal of the section's type. */
  final int[] headings;

  final int dates;
  final int title;
  final int verb;

  public ResumeSignals(Signals signals) {
    SectionType[] types = SectionType.values();
    headings = new int[types.length];
    for (SectionType type : types) {
      headings[type.ordinal()] = signals.ofLexicon(LEXICONS + "heading-" + type.word());
    }
    dates = signals.ofLexicon(LEXICONS + "date-range");
    title = signals.ofLexicon(LEXICONS + "job-title");
    verb = signals.ofLexicon(LEXICONS + "verb");
  }

  /** All of them, some perhaps {@link Signals#NONE}. */
  public int[] all() {
    int[] all = Arrays.copyOf(headings, headings.length + 3);
    all[headings.length] = dates;
    all[headings.length + 1] = title;
    all[headings.length + 2] = verb;
    return all;
  }
}
