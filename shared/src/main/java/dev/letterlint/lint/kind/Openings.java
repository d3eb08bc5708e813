package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;
import dev.letterlint.lint.resume.Entry;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Looks at how the bullets of a resume begin. It marks those that begin with nothing of {@code
 * match} and with no participle, or with {@code repeated} the bullets of one entry from that number
 * on that begin with the same word of {@code match}.
 */
final class Openings implements Kind {

  /** "Risk engine (Rust, Tokio, Postgres):" and the like, marks counted. */
  private static final int MOST_LABEL_TOKENS = 14;

  @Override
  public Set<String> fields() {
    return Set.of("match", "repeated", "fix", "most");
  }

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    int signal = body.signal("match");
    Fixes fixes = body.fixes();
    int repeated = body.fields().number("repeated", 0);
    int most = body.fields().number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      int found = 0;
      for (Entry entry : reading.resume().entries()) {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : entry.bullets()) {
          Spot first = first(reading, line, signal);
          boolean verb = begins(first, signal);
          boolean isFault =
              repeated > 0
                  ? verb && times.merge(word(reading, first), 1, Integer::sum) >= repeated
                  : line.isItem() && !isFine(reading, first, signal) && found < most;
          found += isFault ? 1 : 0;
          tell(isFault, first, fixes, verdict);
        }
      }
    };
  }

  private static void tell(boolean isFault, Spot first, Fixes fixes, Verdict verdict) {
    if (isFault) {
      verdict.find(first.span(), fixes.of(first));
    }
  }

  /** The first word of a bullet; behind the colon of a label, if a verb stands there alone. */
  private static Spot first(Reading reading, Line line, int signal) {
    Spot first = firstFrom(reading, line, 0);
    if (begins(first, signal)) {
      return first;
    }
    int end = Math.min(MOST_LABEL_TOKENS, first.passage().sentence().count() - 1);
    for (int token = first.to(); token < end; token++) {
      if (charAt(reading, line, token) == ':') {
        Spot behind = firstFrom(reading, line, token + 1);
        return isFine(reading, behind, signal) ? behind : first;
      }
    }
    return first;
  }

  private static String word(Reading reading, Spot first) {
    return reading.text(first.span()).toLowerCase();
  }

  private static boolean isFine(Reading reading, Spot first, int signal) {
    return begins(first, signal) || isParticiple(word(reading, first));
  }

  private static Spot firstFrom(Reading reading, Line line, int from) {
    Sentence sentence = reading.passage(line.from()).sentence();
    int token = from;
    while (token + 1 < sentence.count() && Shape.kind(sentence.shape(token)) == Shape.MARK) {
      token++;
    }
    return new Spot(reading, line.from(), token, token + 1, -1);
  }

  private static char charAt(Reading reading, Line line, int token) {
    Passage passage = reading.passage(line.from());
    return reading.content().charAt(passage.start() + passage.sentence().start(token));
  }

  private static boolean begins(Spot first, int signal) {
    Marks marks = first.passage().marks();
    for (int mark = marks.next(signal, 0); mark >= 0; mark = marks.next(signal, mark + 1)) {
      if (marks.from(mark) == first.from()) {
        return true;
      }
    }
    return false;
  }

  /** Words in -ed, and in -ly before a verb, are as good as any in a list. */
  private static boolean isParticiple(String word) {
    return word.length() > 4 && (word.endsWith("ed") || word.endsWith("ly"));
  }
}
