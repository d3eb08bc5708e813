package dev.letterlint.lint.kind;

import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Posting;
import dev.letterlint.lint.Reading;
import dev.letterlint.text.Name;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks a name that differs from the posting's: with {@code against: title} a title by another of
 * {@code nouns} (of resumes, what {@code headline} matches), with {@code against: spelling} the
 * first of the names that {@code aliases} says mean a technology of the posting, as long as the
 * text never calls it what the posting does, with {@code against: company} an addressed company
 * that is neither the posting's nor, by the patterns of {@code employer}, one the writer worked
 * for. The name is the element {@code part} of the pattern.
 */
final class OtherName implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of(
        "match",
        "where",
        "about",
        "needs",
        "unless",
        "against",
        "part",
        "nouns",
        "named",
        "employer",
        "employer-part",
        "aliases",
        "headline");
  }

  @Override
  public Judge judge(Body body) {
    return switch (body.fields().text("against")) {
      case "title" -> title(body);
      case "spelling" -> spelling(body);
      default -> company(body);
    };
  }

  private static Judge spelling(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    Aliases aliases = new Aliases(body.fields().texts("aliases"));
    return (reading, verdict) -> {
      List<Spot> named = spots.in(reading, where);
      List<String> technologies = reading.posting().technologies();
      for (int i = 0; i < named.size(); i++) {
        Spot spot = named.get(i);
        String wanted = otherName(name(spot), technologies, aliases);
        if (wanted != null && conditions.hold(spot) && isFirst(named, i, aliases)) {
          verdict.find(spot.span(), replacedBy(wanted, spot.span()));
        }
      }
    };
  }

  /** What the posting calls the thing, or null where that is its name here or no matter there. */
  private static String otherName(String name, List<String> technologies, Aliases aliases) {
    String other = null;
    for (String wanted : technologies) {
      if (Aliases.plain(wanted).equals(Aliases.plain(name))) {
        return null;
      }
      boolean same = aliases.key(wanted).equals(aliases.key(name));
      other = other == null && same ? wanted : other;
    }
    return other;
  }

  /** Whether the thing is called so first, and nowhere as the posting calls it. */
  private static boolean isFirst(List<Spot> named, int at, Aliases aliases) {
    String key = aliases.key(name(named.get(at)));
    List<String> technologies = named.get(at).reading().posting().technologies();
    for (int i = 0; i < named.size(); i++) {
      String name = name(named.get(i));
      boolean same = aliases.key(name).equals(key);
      if (same && (i < at || otherName(name, technologies, aliases) == null)) {
        return false;
      }
    }
    return true;
  }

  private static String name(Spot spot) {
    return spot.reading().text(spot.span());
  }

  private static Judge title(Body body) {
    Spots addressed = new Spots(body.signal("match"), body.about(), false);
    int headline = body.signal(body.fields(), "headline");
    Spots headlines = new Spots(headline, body.about(), false);
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    int part = body.fields().number("part", 1);
    List<String> nouns = body.fields().texts("nouns");
    List<String> named = body.fields().texts("named");
    return (reading, verdict) -> {
      String wanted = onlyNoun(reading.posting().title(), nouns, named);
      boolean resume = headline != Body.NONE && reading.resume() != null;
      Spots spots = resume ? headlines : addressed;
      for (Spot spot : wanted == null ? List.<Spot>of() : spots.in(reading, where)) {
        Span title = span(spot, part);
        String used = onlyNoun(reading.text(title), nouns, named);
        if (used != null && !used.equals(wanted) && conditions.hold(spot)) {
          verdict.find(title, List.of(renamed(reading, title, used, wanted)));
        }
      }
    };
  }

  /** The one noun a title goes by, or null when it has none, several, or is not so named at all. */
  private static String onlyNoun(String title, List<String> nouns, List<String> named) {
    boolean fits = false;
    for (String word : named) {
      fits = fits || holds(title, word);
    }
    String only = null;
    int found = 0;
    for (String noun : nouns) {
      if (holds(title, noun)) {
        only = noun;
        found++;
      }
    }
    return fits && found == 1 ? only : null;
  }

  private static boolean holds(String title, String word) {
    return Texts.indexOf(title, word) >= 0;
  }

  private static Fix renamed(Reading reading, Span title, String used, String wanted) {
    String text = reading.text(title);
    int at = Texts.indexOf(text, used);
    boolean capital = text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    String noun = capital ? (char) (wanted.charAt(0) - 32) + wanted.substring(1) : wanted;
    String whole = text.substring(0, at) + noun + text.substring(at + used.length());
    return new Fix(title.start(), title.end(), whole, whole);
  }

  private static Judge company(Body body) {
    Spots spots = new Spots(body.signal("match"), body.about(), true);
    Spots employers = new Spots(body.signal("employer"), About.ANYBODY, true);
    Where where = body.where("where", Scope.TEXT);
    Conditions conditions = body.conditions();
    int part = body.fields().number("part", 1);
    int employerPart = body.fields().number("employer-part", 1);
    return (reading, verdict) -> {
      for (Spot spot : spots.in(reading, where)) {
        Span name = span(spot, part);
        boolean another = !isPostingCompany(reading.posting(), reading.text(name));
        if (another
            && !isEmployer(employers, employerPart, reading, reading.text(name))
            && conditions.hold(spot)) {
          verdict.find(name, replacedBy(reading.posting().company(), name));
        }
      }
    };
  }

  private static List<Fix> replacedBy(String wanted, Span name) {
    return List.of(new Fix(name.start(), name.end(), wanted, wanted));
  }

  /** The company by its full name, by the first words of it, or with more words behind it. */
  private static boolean isPostingCompany(Posting posting, String name) {
    return Texts.startsWith(posting.company(), name) || Texts.startsWith(name, posting.company());
  }

  private static boolean isEmployer(Spots employers, int part, Reading reading, String name) {
    for (Spot spot : employers.in(reading, Scope.TEXT)) {
      if (Name.same(reading.text(span(spot, part)), name)) {
        return true;
      }
    }
    return false;
  }

  /** Where the element of the pattern stands; the whole mark when it matched nothing. */
  private static Span span(Spot spot, int part) {
    Passage passage = spot.passage();
    Span span = spot.reading().partSpan(passage, spot.mark(), part);
    return span == null ? spot.span() : span;
  }

  /** Names in short texts, whatever their case. */
  private static final class Texts {

    static int indexOf(String text, String word) {
      return lower(text).indexOf(lower(word));
    }

    static boolean startsWith(String text, String start) {
      List<String> a = words(text);
      List<String> b = words(start);
      return !b.isEmpty() && a.size() >= b.size() && a.subList(0, b.size()).equals(b);
    }

    private static List<String> words(String text) {
      List<String> words = new ArrayList<>();
      for (String word : lower(text).split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      return words;
    }

    private static String lower(String text) {
      StringBuilder lower = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
      return lower.toString();
    }
  }
}
