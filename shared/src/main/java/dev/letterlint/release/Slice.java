package dev.letterlint.release;

import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.util.Collections;
import java.util.Set;

/** Which rules of a pack go to which script: each has the engine for some of them only. */
public enum Slice {
  /** What marks letters and answers. */
  FORMS("forms"),

  /** What marks resumes and names of files. */
  RESUMES("resumes"),

  /** Everything, for the panel. */
  ALL("all");

  private static final Kinds EVERY = Kinds.all();
  private static final Set<String> OF_FORMS = Kinds.marking().names();

  private final String word;

  Slice(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The slice of that word, or null. */
  public static Slice of(String word) {
    for (Slice slice : values()) {
      if (slice.word.equals(word)) {
        return slice;
      }
    }
    return null;
  }

  public boolean has(Rule rule) {
    return switch (this) {
      case FORMS ->
          marks(rule, Set.of(TextKind.LETTER, TextKind.ANSWER)) && OF_FORMS.contains(rule.kind());
      case RESUMES -> marks(rule, Set.of(TextKind.RESUME, TextKind.FILE));
      case ALL -> EVERY.names().contains(rule.kind());
    };
  }

  private static boolean marks(Rule rule, Set<TextKind> kinds) {
    return EVERY.names().contains(rule.kind())
        && EVERY.marks(rule)
        && !Collections.disjoint(rule.kinds(), kinds);
  }
}
