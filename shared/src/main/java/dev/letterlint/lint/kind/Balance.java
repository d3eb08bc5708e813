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
 * stretch has that share of the words in per cent and {@code sentences} sentences with something
 * {@code concrete} in them. With {@code projects} it marks the last of so many projects when none
 * has more than {@code sentences} sentences; then each sentence with {@code starts} begins one.
 */
final class Balance implements Kind {

  /** Less than this is no body to weigh. */
  private static final int FEWEST_WORDS = 60;

  /** A start stands at the head of its sentence, behind a number or a dash at most. */
  private static final int LATEST_START = 2;

  private static final int MOST_SENTENCES = 12;

  @Override
  public Set<String> fields() {
    return Set.of("starts", "honest", "least", "concrete", "projects", "sentences");
  }

  /** Sentences {@code from..to}, exclusive, and the words of those on own work among them. */
  private record Stretch(int from, int to, int words, int sentences) {}

  @Override
  public Judge judge(Body body) {
    Spots starts = new Spots(body.signal("starts"), About.ANYBODY, false);
    Fields fields = body.fields();
    int projects = fields.number("projects", 0);
    if (projects > 0) {
      int sentences = fields.number("sentences", 2);
      return (reading, verdict) ->
          findShallow(stretches(reading, starts, true), projects, sentences, reading, verdict);
    }
    int least = fields.number("least", 0);
    Spots honest = new Spots(body.signal("honest"), About.OWN, false);
    Spots concrete = new Spots(body.signal("concrete"), About.OWN, false);
    int wanted = fields.number("sentences", 1);
    String unmet = body.rule().message();
    return (reading, verdict) -> {
      List<Stretch> stretches = stretches(reading, starts, false);
      Stretch longest = longest(stretches);
      int words = words(stretches);
      if (words < FEWEST_WORDS) {
        return;
      }
      boolean told = sentencesWith(concrete, longest, reading) >= wanted;
      boolean met = told && longest.words() * 100 >= least * words;
      String shares = shares(stretches, longest, words, honest, reading);
      String detail = met ? shares : told ? unmet + "; now " + shares : unmet;
      if (met || Evidence.isDue(reading)) {
        verdict.check(met, detail, met ? sentences(longest, reading) : List.of());
      }
    };
  }

  private static List<Stretch> stretches(Reading reading, Spots starts, boolean everySentence) {
    Scope scope = everySentence || isBody(reading) ? Scope.MIDDLE : Scope.BODY;
    int end = scope.end(reading);
    List<Stretch> stretches = new ArrayList<>();
    int from = Math.min(scope.start(reading), end);
    for (int i = from + 1; i <= end; i++) {
      if (i == end || begins(reading, i, starts, everySentence)) {
        stretches.add(stretch(reading, from, i));
        from = i;
      }
    }
    if (stretches.isEmpty()) {
      stretches.add(new Stretch(from, from, 0, 0));
    }
    return stretches;
  }

  /** Short letters tell their project in the first or the last paragraph too. */
  private static boolean isBody(Reading reading) {
    int start = Scope.MIDDLE.start(reading);
    int end = Math.max(start, Scope.MIDDLE.end(reading));
    return stretch(reading, start, end).words() >= FEWEST_WORDS;
  }

  private static boolean begins(Reading reading, int at, Spots starts, boolean everySentence) {
    Outline outline = reading.outline();
    if (!everySentence && !outline.isBlock() && outline.isSameParagraph(at - 1, at)) {
      return false;
    }
    return starts.any(reading, at, spot -> spot.from() <= LATEST_START);
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

  private static Stretch longest(List<Stretch> stretches) {
    Stretch longest = stretches.get(0);
    for (Stretch stretch : stretches) {
      longest = stretch.words() > longest.words() ? stretch : longest;
    }
    return longest;
  }

  private static int words(List<Stretch> stretches) {
    int words = 0;
    for (Stretch stretch : stretches) {
      words += stretch.words();
    }
    return words;
  }

  private static int sentencesWith(Spots spots, Stretch stretch, Reading reading) {
    int found = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      found += spots.any(reading, i, spot -> true) ? 1 : 0;
    }
    return found;
  }

  /** How the words fall to one project, to what lies beside it, and to what was not done. */
  private static String shares(
      List<Stretch> stretches, Stretch longest, int words, Spots honest, Reading reading) {
    int anchor = 0;
    int weakness = 0;
    for (Stretch stretch : stretches) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        Passage passage = reading.passage(i);
        if (passage.role() == Role.OWN && honest.any(reading, i, spot -> true)) {
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
