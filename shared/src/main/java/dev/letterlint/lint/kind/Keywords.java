package dev.letterlint.lint.kind;

import dev.letterlint.lint.Posting;
import dev.letterlint.lint.Role;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of the checklist about the words of the posting, {@code of: technologies}, {@code of:
 * databases} or {@code of: topics}, or about {@code words} of its own, {@code of: words}: which of
 * them {@code match} finds in a sentence on own work, which only in a list, and which not at all;
 * databases and topics are used where they are named. It is met by {@code least} of them in own
 * work, or by all if there are fewer. {@code aliases} are as in {@link Aliases}.
 */
final class Keywords implements Kind {

  /** So many names with little between them are a list, whatever the sentence says. */
  private static final int LIST = 5;

  private static final int MOST_BETWEEN = 2;
  private static final int MOST_NAMED = 8;
  private static final int MOST_SENTENCES = 40;

  /** The words of a posting that a rule can ask for. */
  private enum Of {
    TECHNOLOGIES("used in own work"),
    DATABASES("named"),
    TOPICS("taken up"),
    WORDS("in bullets");

    private final String used;

    Of(String used) {
      this.used = used;
    }

    static Of named(Fields fields) {
      return switch (fields.text("of")) {
        case "technologies" -> TECHNOLOGIES;
        case "databases" -> DATABASES;
        case "topics" -> TOPICS;
        case "words" -> WORDS;
        default -> throw fields.wrong("wants technologies, databases, topics or words in 'of'");
      };
    }

    List<String> words(Posting posting) {
      return switch (this) {
        case TECHNOLOGIES -> posting.technologies();
        case DATABASES -> posting.databases();
        case TOPICS -> posting.topics();
        case WORDS -> List.of();
      };
    }

    /** Whether a name counts as used where it stands. */
    boolean isUsed(Spot spot) {
      return this == WORDS
          ? Scope.BULLETS.holds(spot.reading(), spot.sentence())
          : this != TECHNOLOGIES;
    }
  }

  @Override
  public Set<String> fields() {
    return Set.of("of", "match", "about", "needs", "least", "aliases", "met", "words");
  }

  @Override
  public Judge judge(Body body) {
    Fields fields = body.fields();
    Of of = Of.named(fields);
    Aliases aliases = new Aliases(fields.texts("aliases"));
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Conditions conditions = body.conditions();
    int least = fields.number("least", 1);
    List<String> words = fields.texts("words");
    String met = fields.text("met");
    String unmet = body.rule().message();
    return (reading, verdict) -> {
      Tally tally = new Tally(aliases);
      for (String name : of == Of.WORDS ? words : of.words(reading.posting())) {
        tally.want(name);
      }
      if (tally.wanted.isEmpty()) {
        return;
      }
      List<Spot> found = spots.in(reading, Scope.BODY);
      for (int i = 0; i < found.size(); i++) {
        Spot spot = found.get(i);
        boolean used =
            of.isUsed(spot)
                || (of == Of.TECHNOLOGIES
                    && isOwn(spot)
                    && conditions.hold(spot)
                    && run(found, i) < LIST);
        tally.count(reading.text(spot.span()), used, spot.passage().span());
      }
      boolean isMet = tally.used() >= Math.min(least, tally.wanted.size());
      if (isMet || Evidence.isDue(reading)) {
        verdict.check(isMet, (isMet ? met : unmet) + tally.told(of), tally.evidence);
      }
    };
  }

  private static boolean isOwn(Spot spot) {
    return spot.passage().role() == Role.OWN;
  }

  /** How many names stand in the row that a name belongs to. */
  private static int run(List<Spot> spots, int at) {
    int first = at;
    while (first > 0 && follows(spots.get(first - 1), spots.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < spots.size() && follows(spots.get(last), spots.get(last + 1))) {
      last++;
    }
    return last - first + 1;
  }

  private static boolean follows(Spot spot, Spot next) {
    return spot.sentence() == next.sentence() && next.from() - spot.to() <= MOST_BETWEEN;
  }

  /** What became of each word of the posting. */
  private static final class Tally {

    private final Aliases aliases;
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final List<String> used = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();

    Tally(Aliases aliases) {
      this.aliases = aliases;
    }

    void want(String name) {
      String key = aliases.key(name);
      if (!wanted.containsKey(key)) {
        wanted.put(key, name);
      }
    }

    void count(String name, boolean isUsed, Span sentence) {
      String key = aliases.key(name);
      if (!wanted.containsKey(key)) {
        return;
      }
      List<String> row = isUsed ? used : listed;
      if (!row.contains(key)) {
        row.add(key);
      }
      if (isUsed && evidence.size() < MOST_SENTENCES && !evidence.contains(sentence)) {
        evidence.add(sentence);
      }
    }

    int used() {
      return used.size();
    }

    String told(Of of) {
      StringBuilder told = new StringBuilder();
      List<String> inUse = new ArrayList<>();
      List<String> only = new ArrayList<>();
      List<String> missing = new ArrayList<>();
      for (String key : wanted.keySet()) {
        boolean isListed = listed.contains(key);
        List<String> row = used.contains(key) ? inUse : isListed ? only : missing;
        row.add(wanted.get(key));
      }
      tell(of.used, inUse, told);
      tell("listed only", only, told);
      tell("missing", missing, told);
      return told.toString();
    }

    private static void tell(String what, List<String> names, StringBuilder told) {
      for (int i = 0; i < names.size() && i < MOST_NAMED; i++) {
        told.append(i == 0 ? "; " + what + ": " : ", ").append(names.get(i));
      }
      told.append(names.size() > MOST_NAMED ? " …" : "");
    }
  }
}
