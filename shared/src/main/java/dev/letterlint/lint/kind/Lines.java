package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.resume.Entry;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import dev.letterlint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Marks lines of a resume, bullets if not said otherwise: with {@code lacks} those in which nothing
 * of these patterns stands, what {@code not} matches not counted; with {@code words} those of more
 * words, from there on. In an entry of which {@code share} per cent of the bullets lack nothing the
 * others may, but not where the guide {@code every} is on.
 */
final class Lines implements Kind {

  /** What is marked of a line: the words behind the first, where its figure would stand. */
  private static final int MARKED_TOKENS = 5;

  @Override
  public Set<String> fields() {
    return Set.of("where", "lacks", "not", "unless", "needs", "words", "share", "every");
  }

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    Fields fields = body.fields();
    Where where = body.where("where", Scope.BULLETS);
    int most = fields.number("words", 0);
    if (most > 0) {
      return (reading, verdict) -> {
        for (Line line : where.in(reading).lines(reading)) {
          if (line.words() > most) {
            verdict.find(beyond(reading, line, most), List.of());
          }
        }
      };
    }
    Figures lacked = new Figures(body.signal("lacks"), body.signal(fields, "not"));
    Conditions conditions = body.conditions();
    int share = fields.number("share", 101);
    Guide every = Named.guide(fields.text("every", ""));
    return (reading, verdict) -> {
      boolean all = every != null && reading.settings().guides().contains(every);
      Entry last = null;
      boolean excused = false;
      for (Line line : where.in(reading).lines(reading)) {
        Entry entry = all ? null : reading.resume().entry(line.from());
        if (entry != last) {
          last = entry;
          excused = entry != null && isExcused(reading, entry, lacked, share);
        }
        if (!excused
            && lacked.in(reading, line) == 0
            && conditions.hold(Spot.ofSentence(reading, line.from()))) {
          verdict.find(object(reading, line), List.of());
        }
      }
    };
  }

  /** Whether enough of an entry's bullets lack nothing, so that the others may. */
  private static boolean isExcused(Reading reading, Entry entry, Figures lacked, int share) {
    int having = 0;
    for (Line bullet : entry.bullets()) {
      having += lacked.in(reading, bullet) > 0 ? 1 : 0;
    }
    return having * 100 >= share * entry.bullets().size();
  }

  private static Span beyond(Reading reading, Line line, int most) {
    int words = 0;
    for (int i = line.from(); i < line.to(); i++) {
      Sentence sentence = reading.passage(i).sentence();
      for (int token = 0; token < sentence.count(); token++) {
        boolean counts =
            Shape.kind(sentence.shape(token)) != Shape.MARK
                && (sentence.shape(token) & Shape.JOINED) == 0;
        words += counts ? 1 : 0;
        if (words > most) {
          return reading.passage(i).span(token, Math.min(sentence.count(), token + 3));
        }
      }
    }
    return reading.passage(line.to() - 1).span();
  }

  private static Span object(Reading reading, Line line) {
    Passage passage = reading.passage(line.from());
    Sentence sentence = passage.sentence();
    int from = sentence.count() > 2 ? 1 : 0;
    while (from + 1 < sentence.count() && Shape.kind(sentence.shape(from)) == Shape.MARK) {
      from++;
    }
    int to = Math.min(sentence.count(), from + MARKED_TOKENS);
    while (to - 1 > from && Shape.kind(sentence.shape(to - 1)) == Shape.MARK) {
      to--;
    }
    return passage.span(from, to);
  }
}
