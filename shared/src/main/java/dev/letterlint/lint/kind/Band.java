package dev.letterlint.lint.kind;

import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Outline;
import dev.letterlint.lint.Passage;
import dev.letterlint.lint.QuestionLimit;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Settings;
import dev.letterlint.lint.Verdict;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Severity;
import dev.letterlint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Holds the length of a text against a band: a check, and a mark at its end (too short) or where
 * the sentence begins that goes beyond (too long). The band comes from {@code bands} by the
 * writer's level, or with {@code from: question} from what the form asks. Outside of {@code limits}
 * it is a warning. With {@code from: closing} it is only a check, of {@code words} and {@code
 * sentences} in the closing.
 */
final class Band implements Kind {

  private static final int NO_LIMIT = 1_000_000;

  /** As much of a sentence as says "from here on" and leaves the rest to other rules. */
  private static final int MARKED_TOKENS = 3;

  @Override
  public Set<String> fields() {
    return Set.of("bands", "limits", "from", "too-short", "too-long", "met", "words", "sentences");
  }

  @Override
  public boolean marksAsCheck() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    Fields fields = body.fields();
    String from = fields.text("from", "level");
    if (from.equals("closing")) {
      return closing(fields);
    }
    List<Integer> limits = fields.numbers("limits");
    if (from.equals("question")) {
      return (reading, verdict) -> {
        int[] band = ofQuestion(reading, verdict);
        new Measure(fields, limits, reading, verdict, band).judge();
        judgeLength(fields, reading, verdict);
      };
    }
    int[][] bands = byLevel(fields);
    return (reading, verdict) -> {
      int[] band = bands[reading.writer().ordinal()];
      new Measure(fields, limits, reading, verdict, band).judge();
    };
  }

  private static Judge closing(Fields fields) {
    int most = fields.number("words", NO_LIMIT);
    int mostSentences = fields.number("sentences", NO_LIMIT);
    return (reading, verdict) -> {
      int start = Scope.CLOSING.start(reading);
      int sentences = Scope.CLOSING.end(reading) - start;
      if (sentences > 0 && reading.outline().isFinished()) {
        int words = reading.outline().words(start, start + sentences);
        boolean isShort = words <= most && sentences <= mostSentences;
        String told = words + " words in " + sentences + " sentences; wanted are up to ";
        verdict.check(isShort, told + most + " in " + mostSentences, List.of());
      }
    };
  }

  private static int[][] byLevel(Fields fields) {
    Fields bands = fields.isObject("bands") ? fields.child("bands") : null;
    if (bands == null) {
      throw fields.wrong("wants a band for each level in 'bands'");
    }
    int[][] byLevel = new int[Level.values().length][];
    for (Level level : Level.values()) {
      List<Integer> band = bands.numbers(level.word());
      if (band.size() != 2) {
        throw bands.wrong("wants two numbers of words in '" + level.word() + "'");
      }
      byLevel[level.ordinal()] = new int[] {band.get(0), band.get(1)};
    }
    return byLevel;
  }

  /** The band of words; what is asked in sentences or points is checked at once. */
  private static int[] ofQuestion(Reading reading, Verdict verdict) {
    QuestionLimit limit = QuestionLimit.of(reading.settings().question());
    int most = limit.most() == 0 ? NO_LIMIT : limit.most();
    if (limit.unit() == QuestionLimit.Unit.WORDS) {
      return new int[] {limit.fewest(), most};
    }
    int pieces = pieces(limit.unit(), reading);
    if (most < NO_LIMIT && pieces > 0) {
      boolean within = pieces >= limit.fewest() && pieces <= most;
      String wanted = limit.fewest() == 0 ? "up to " + most : limit.fewest() + " to " + most;
      String told = pieces + " " + limit.unit().word() + "; wanted are " + wanted;
      verdict.check(within, told, List.of());
    }
    return new int[] {0, NO_LIMIT};
  }

  private static int pieces(QuestionLimit.Unit unit, Reading reading) {
    int pieces = 0;
    for (Passage passage : reading.passages()) {
      boolean counts =
          unit == QuestionLimit.Unit.SENTENCES
              ? passage.sentence().words() > 0
              : passage.sentence().isListItem();
      pieces += counts ? 1 : 0;
    }
    return pieces;
  }

  /** The form field's own limit, in UTF-16 units: what is beyond it is cut by the browser. */
  private static void judgeLength(Fields fields, Reading reading, Verdict verdict) {
    Settings settings = reading.settings();
    int length = reading.content().length();
    if (settings.maxLength() > 0 && length * 10 > settings.maxLength() * 9) {
      boolean over = length > settings.maxLength();
      String told = length + " of " + settings.maxLength() + " characters";
      verdict.check(!over, told, List.of());
      if (over) {
        Span rest = new Span(settings.maxLength(), length);
        verdict.find(rest, Severity.ERROR, fields.text("too-long"), List.of());
      }
    }
  }

  /** One text held against one band. */
  private record Measure(
      Fields fields, List<Integer> limits, Reading reading, Verdict verdict, int[] band) {

    void judge() {
      Outline outline = reading.outline();
      int words = outline.words();
      boolean within = words >= band[0] && words <= band[1];
      boolean isOpen = band[0] == 0 && band[1] >= NO_LIMIT;
      if (isOpen || words == 0 || (words < band[0] && !isDue(outline))) {
        return;
      }
      verdict.check(within, detail(words), List.of());
      if (words > band[1]) {
        find(spanBeyond(), words, fields.text("too-long"));
      } else if (words < band[0]) {
        find(lastWord(), words, fields.text("too-short"));
      }
    }

    /** A text that is too short is still being written, until it is signed. */
    private boolean isDue(Outline outline) {
      return outline.isFinished();
    }

    private String detail(int words) {
      String wanted =
          band[1] == NO_LIMIT ? "from " + band[0] : band[0] == 0 ? "up to " + band[1] : range();
      return words + " words; wanted are " + wanted;
    }

    private String range() {
      return band[0] + " to " + band[1];
    }

    private void find(Span span, int words, String message) {
      boolean beyond = !limits.isEmpty() && (words < limits.get(0) || words > limits.get(1));
      Severity severity = beyond ? Severity.WARNING : Severity.SUGGESTION;
      verdict.find(span, severity, message, List.<Fix>of());
    }

    private Span spanBeyond() {
      int words = 0;
      for (int i = reading.outline().bodyStart(); i < reading.outline().bodyEnd(); i++) {
        Passage passage = reading.passage(i);
        words += passage.sentence().words();
        if (words > band[1]) {
          return passage.span(0, Math.min(MARKED_TOKENS, passage.sentence().count()));
        }
      }
      return lastWord();
    }

    private Span lastWord() {
      Passage last = reading.passage(reading.outline().bodyEnd() - 1);
      int count = last.sentence().count();
      return count == 0 ? last.span() : last.span(Math.max(0, count - 2), count);
    }
  }
}
