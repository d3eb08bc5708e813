package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Level;
import dev.letterlint.text.Name;
import dev.letterlint.text.Shape;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of the checklist that is met when its patterns stand in their part of the text, with the
 * sentences that met it. {@code match} may differ by level: then the writer's and the post's count,
 * and all of them where the writer's is not known. What a letter lacks is told once it is finished;
 * in kinds of text that are {@code optional} it is never told. With {@code given} the line is due
 * only where these patterns stand. With {@code company} the posting's company by its name is
 * evidence too. {@code least} asks for so many sentences, {@code first-words} for a place among the
 * first words of the letter, and {@code groups} stands for {@code match} where two different
 * entries of one group are wanted.
 */
final class Evidence implements Kind {

  private static final int MOST_SENTENCES = 3;

  @Override
  public Set<String> fields() {
    return Set.of(
        "match",
        "where",
        "about",
        "needs",
        "unless",
        "met",
        "optional",
        "given",
        "company",
        "least",
        "first-words",
        "groups");
  }

  @Override
  public String threshold() {
    return "least";
  }

  @Override
  public Judge judge(Body body) {
    List<Spots> byLevel = byLevel(body);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    String met = body.fields().text("met");
    String unmet = body.rule().message();
    List<String> optional = body.fields().texts("optional");
    int least = body.fields().number("least", 1);
    int firstWords = body.fields().number("first-words", Integer.MAX_VALUE);
    boolean different = body.fields().has("groups");
    boolean company = body.fields().flag("company");
    int given = body.signal(body.fields(), "given");
    Spots reasons = new Spots(given, body.about(), false);
    return (reading, verdict) -> {
      if (given != Body.NONE && !reasons.any(reading, where, spot -> true)) {
        return;
      }
      List<Span> evidence = new ArrayList<>();
      for (int i = 0; i < byLevel.size(); i++) {
        if (different) {
          collectDifferent(byLevel.get(i), reading, where, evidence);
        } else if (counts(reading, i, byLevel.size())) {
          collect(byLevel.get(i), reading, where, conditions, firstWords, evidence);
        }
      }
      if (company) {
        collectNamed(reading, where, evidence);
      }
      boolean isMet = evidence.size() >= least;
      boolean due = !optional.contains(reading.settings().kind().word()) && isDue(reading);
      if (isMet || due) {
        verdict.check(isMet, isMet ? met : unmet, evidence);
      }
    };
  }

  /** A letter that is still being written may yet say it, and an excerpt of a resume need not. */
  static boolean isDue(Reading reading) {
    return switch (reading.settings().kind()) {
      case LETTER -> reading.outline().isFinished();
      case RESUME -> reading.resume().isWhole();
      default -> true;
    };
  }

  /** One entry for all levels, or one for each of junior, mid and senior. */
  private static List<Spots> byLevel(Body body) {
    if (body.fields().has("groups")) {
      return groups(body);
    }
    if (!body.fields().isObject("match")) {
      return List.of(new Spots(body.signal("match"), body.about(), false));
    }
    Fields match = body.fields().child("match");
    List<Spots> byLevel = new ArrayList<>();
    for (Level level : List.of(Level.JUNIOR, Level.MID, Level.SENIOR)) {
      byLevel.add(new Spots(body.signal(match, level.word()), body.about(), false));
    }
    return byLevel;
  }

  private static List<Spots> groups(Body body) {
    Fields groups = body.fields().child("groups");
    List<Spots> spots = new ArrayList<>();
    for (String name : groups.names()) {
      spots.add(new Spots(body.signal(groups, name), body.about(), false));
    }
    return spots;
  }

  /** The sentences of the first two entries of a group, when it has two. */
  private static void collectDifferent(
      Spots group, Reading reading, Where where, List<Span> evidence) {
    List<String> names = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (Spot spot : group.in(reading, where)) {
      String name = reading.text(spot.span());
      if (!names.contains(name) && names.size() < 2) {
        names.add(name);
        sentences.add(spot.passage().span());
      }
    }
    for (Span sentence : sentences) {
      if (names.size() == 2 && !isAmong(evidence, sentence)) {
        evidence.add(sentence);
      }
    }
  }

  private static boolean counts(Reading reading, int at, int levels) {
    Level writer = reading.writer();
    Level post = reading.posting().level();
    boolean unknown = writer == Level.UNKNOWN;
    return levels == 1 || unknown || writer.ordinal() == at + 1 || post.ordinal() == at + 1;
  }

  /** The last sentence that begins within the first words of the letter. */
  private static int lastWithin(Reading reading, int words) {
    int at = reading.outline().bodyStart();
    int before = 0;
    while (at < reading.outline().bodyEnd() && before < words) {
      before += reading.passage(at).sentence().words();
      at++;
    }
    return at - 1;
  }

  private static void collectNamed(Reading reading, Where where, List<Span> evidence) {
    if (reading.posting().company().isEmpty()) {
      return;
    }
    Name company = new Name(reading.posting().company());
    Name brand = company.first();
    for (int i = where.start(reading); i < where.end(reading); i++) {
      Passage passage = reading.passage(i);
      if (evidence.size() < MOST_SENTENCES
          && !isAmong(evidence, passage.span())
          && (stands(company, reading, passage) || stands(brand, reading, passage))) {
        evidence.add(passage.span());
      }
    }
  }

  /** Whether a name stands in a sentence, with a capital where it has one. */
  private static boolean stands(Name name, Reading reading, Passage passage) {
    int start = passage.span().start() - passage.sentence().contentStart();
    for (int token = 0; token < passage.sentence().count(); token++) {
      if (name.standsAt(reading.content(), start, passage.sentence(), token)
          && (!name.isCapital() || Shape.isName(passage.sentence().shape(token)))) {
        return true;
      }
    }
    return false;
  }

  /** Sentences do not overlap, so where one begins tells it from others, and faster. */
  private static boolean isAmong(List<Span> sentences, Span sentence) {
    boolean isAmong = false;
    for (int i = 0; i < sentences.size() && !isAmong; i++) {
      isAmong = sentences.get(i).start() == sentence.start();
    }
    return isAmong;
  }

  private static void collect(
      Spots spots,
      Reading reading,
      Where where,
      Conditions conditions,
      int firstWords,
      List<Span> evidence) {
    int last =
        firstWords == Integer.MAX_VALUE ? Integer.MAX_VALUE : lastWithin(reading, firstWords);
    spots.any(
        reading,
        where,
        spot -> {
          boolean isOver = spot.sentence() > last || evidence.size() >= MOST_SENTENCES;
          if (!isOver && !isAmong(evidence, spot.passage().span()) && conditions.hold(spot)) {
            evidence.add(spot.passage().span());
          }
          return isOver;
        });
  }
}
