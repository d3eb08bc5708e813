package dev.letterlint.lint.kind;

import dev.letterlint.lint.Outline;
import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Role;
import dev.letterlint.lint.Verdict;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Weighs the projects of a letter against each other. Its sentences on own work between the first
 * paragraph and the closing fall into stretches, one a project; a stretch begins where {@code
 * starts} stands at the head of a paragraph. With {@code least} it is a check, met when the longest
 * stretch has that share of the words in per cent. With {@code projects} it marks the last of so
 * many projects when none has more than {@code sentences} sentences; then each sentence with {@code
 * starts} begins one.
 */
final class Balance implements Kind {

  /** Less than this is no body to weigh. */
  private static final int FEWEST_WORDS = 60;

  private static final int MOST_SENTENCES = 12;

  @Override
  public Set<String> fields() {
    return Set.of("starts", "unless", "honest", "least", "projects", "sentences");
  }

  /** Sentences {@code from..to}, exclusive, and the words of those on own work among them. */
  private record Stretch(int from, int to, int words, int sentences) {}

  @Override
  public Judge judge(Body body) {
    Spots starts = new Spots(body.signal("starts"), About.ANYBODY, false);
    Conditions conditions = body.conditions();
    Fields fields = body.fields();
    int projects = fields.number("projects", 0);
    if (projects > 0) {
      int sentences = fields.number("sentences", 2);
      return (reading, verdict) ->
          findShallow(stretches(reading, starts, conditions, true), projects, sentences, reading, verdict);
    }
    int least = fields.number("least", 0);
    Spots honest = new Spots(body.signal("honest"), About.OWN, false);
    String unmet = body.rule().message();
    return (reading, verdict) ->
        weigh(stretches(reading, starts, conditions, false), least, honest, unmet, reading, verdict);
  }

  private static List<Stretch> stretches(
      Reading reading, Spots starts, Conditions conditions, boolean everySentence) {
    int end = Scope.MIDDLE.end(reading);
    List<Stretch> stretches = new ArrayList<>();
    int from = Math.min(Scope.MIDDLE.start(reading), end);
    for (int i = from + 1; i <= end; i++) {
      if (i == end || begins(reading, i, starts, conditions, everySentence)) {
        stretches.add(stretch(reading, from, i));
        from = i;
      }
    }
    return stretches;
  }

  private static boolean begins(
      Reading reading, int at, Spots starts, Conditions conditions, boolean everySentence) {
    Outline outline = reading.outline();
    if (!everySentence && !outline.isBlock() && outline.isSameParagraph(at - 1, at)) {
      return false;
    }
    for (Spot spot : starts.inSentence(reading, at)) {
      if (conditions.hold(spot)) {
        return true;
      }
    }
    return false;
  }

  private static Stretch stretch(Reading reading, int from, int to) {
    int words = 0;
    int sentences = 0;
    for (int i = from; i < to; i++) {
      Passage passage = reading.passage(i);
      if (passage.role() == Role.OWN) {
        words += passage.sentence().words();
        sentences++;
      }
    }
    return new Stretch(from, to, words, sentences);
  }

  private static void findShallow(
      List<Stretch> stretches, int projects, int sentences, Reading reading, Verdict verdict) {
    int told = 0;
    Stretch last = null;
    for (Stretch stretch : stretches) {
      if (stretch.sentences() > sentences) {
        return;
      }
      told += stretch.sentences() > 0 ? 1 : 0;
      last = stretch.sentences() > 0 ? stretch : last;
    }
    if (told >= projects && reading.outline().isFinished()) {
      verdict.find(reading.passage(last.from()).span(), List.of());
    }
  }

  private static void weigh(
      List<Stretch> stretches,
      int least,
      Spots honest,
      String unmet,
      Reading reading,
      Verdict verdict) {
    int words = 0;
    Stretch longest = null;
    for (Stretch stretch : stretches) {
      words += stretch.words();
      longest = longest == null || stretch.words() > longest.words() ? stretch : longest;
    }
    if (words < FEWEST_WORDS || !Evidence.isDue(reading)) {
      return;
    }
    boolean met = longest.words() * 100 >= least * words;
    String shares = shares(stretches, longest, words, honest, reading);
    verdict.check(met, met ? shares : unmet + "; now " + shares, met ? sentences(longest, reading) : List.of());
  }

  /** How the words fall to one project, to what lies beside it, and to what was not done. */
  private static String shares(
      List<Stretch> stretches, Stretch longest, int words, Spots honest, Reading reading) {
    int anchor = 0;
    int weakness = 0;
    for (Stretch stretch : stretches) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        Passage passage = reading.passage(i);
        if (passage.role() == Role.OWN && !honest.inSentence(reading, i).isEmpty()) {
          weakness += passage.sentence().words();
        } else if (passage.role() == Role.OWN && stretch == longest) {
          anchor += passage.sentence().words();
        }
      }
    }
    int first = (anchor * 100 + words / 2) / words;
    int third = (weakness * 100 + words / 2) / words;
    int second = Math.max(0, 100 - first - third);
    return first
        + " % one project, "
        + second
        + " % beside it, "
        + third
        + " % refused, put off or wrong (guide: 70, 20, 10)";
  }

  private static List<Span> sentences(Stretch stretch, Reading reading) {
    List<Span> spans = new ArrayList<>();
    for (int i = stretch.from(); i < stretch.to() && spans.size() < MOST_SENTENCES; i++) {
      if (reading.passage(i).role() == Role.OWN) {
        spans.add(reading.passage(i).span());
      }
    }
    return spans;
  }
}
