package dev.letterlint.lint.kind;

import dev.letterlint.lint.Fix;
import dev.letterlint.lint.resume.Entry;
import java.util.List;

/**
 * The verb alone in place of a weak beginning, in the past but where what it replaces is told of a
 * job that goes on.
 */
final class BulletVerb {

  /** Openings that tell no tense. */
  private static final List<String> STATES =
      List.of("responsible", "tasked", "charged", "involved", "in", "my", "duties", "was");

  private BulletVerb() {}

  /** Null where there is no verb. */
  static Fix fix(String verb, Spot spot) {
    if (verb.isEmpty()) {
      return null;
    }
    String first = Fixes.lower(spot.reading().text(spot.passage(), spot.from()));
    boolean past = first.endsWith("ed") && !STATES.contains(first);
    boolean plain = !first.endsWith("ed") && !first.endsWith("ing") && !STATES.contains(first);
    boolean current = !past && (plain || isInCurrentJob(spot));
    String word = Fixes.lower(verb);
    String form = current ? VerbForm.infinitive(word) : VerbForm.past(word);
    String cased = Fixes.likeCased(form, spot.reading().text(spot.span()));
    return new Fix(spot.span().start(), spot.span().end(), cased, cased);
  }

  private static boolean isInCurrentJob(Spot spot) {
    Entry entry = spot.reading().resume().entry(spot.sentence());
    return entry != null && entry.period() != null && entry.period().isCurrent();
  }
}
