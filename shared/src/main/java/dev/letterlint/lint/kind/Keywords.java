package dev.letterlint.lint.kind;

import dev.letterlint.lint.Role;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of the checklist about the words of the posting, {@code of: technologies} or {@code of:
 * topics}: which of them {@code match} finds in a sentence on own work, which only in a list, and
 * which not at all. It is met by {@code least} of them in own work, or by all if there are fewer.
 * Each of {@code aliases} is a row of names for one thing, with commas between.
 */
final class Keywords implements Kind {

  /** So many names with little between them are a list, whatever the sentence says. */
  private static final int LIST = 5;

  private static final int MOST_BETWEEN = 2;
  private static final int MOST_NAMED = 8;

  @Override
  public Set<String> fields() {
    return Set.of("of", "match", "about", "needs", "least", "aliases", "met");
  }

  @Override
  public Judge judge(Body body) {
    Fields fields = body.fields();
    boolean topics = fields.text("of").equals("topics");
    Map<String, String> aliases = aliases(fields.texts("aliases"));
    Spots spots = new Spots(body.signal("match"), body.about(), false);
    Conditions conditions = body.conditions();
    int least = fields.number("least", 1);
    String met = fields.text("met");
    String unmet = body.rule().message();
    return (reading, verdict) -> {
      Tally tally = new Tally(aliases);
      for (String name : topics ? reading.posting().topics() : reading.posting().technologies()) {
        tally.want(name);
      }
      if (tally.wanted.isEmpty()) {
        return;
      }
      List<Spot> found = spots.in(reading, Scope.BODY);
      for (int i = 0; i < found.size(); i++) {
        Spot spot = found.get(i);
        boolean used = topics || (isOwn(spot) && conditions.hold(spot) && run(found, i) < LIST);
        tally.count(reading.text(spot.span()), used, spot.passage().span());
      }
      boolean isMet = tally.used() >= Math.min(least, tally.wanted.size());
      if (isMet || Evidence.isDue(reading)) {
        verdict.check(isMet, (isMet ? met : unmet) + tally.told(topics), tally.evidence);
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

  private static Map<String, String> aliases(List<String> rows) {
    Map<String, String> aliases = new LinkedHashMap<>();
    for (String row : rows) {
      String first = null;
      for (String name : row.split(",")) {
        String plain = plain(name);
        first = first == null ? plain : first;
        aliases.put(plain, first);
      }
    }
    return aliases;
  }

  /** Lower case, one space for each run of spaces and hyphens, no plural. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' || c == '-' || c == '\u00a0' || (c >= '\u2010' && c <= '\u2015');
      boolean doubled = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
      if (!space) {
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (!doubled) {
        plain.append(' ');
      }
    }
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == ' ') {
      end--;
    }
    boolean plural = end > 4 && plain.charAt(end - 1) == 's' && plain.charAt(end - 2) != 's';
    return plain.substring(0, plural ? end - 1 : end);
  }

  /** What became of each word of the posting. */
  private static final class Tally {

    private final Map<String, String> aliases;
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final List<String> used = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();

    Tally(Map<String, String> aliases) {
      this.aliases = aliases;
    }

    private String key(String name) {
      String plain = plain(name);
      return aliases.getOrDefault(plain, plain);
    }

    void want(String name) {
      String key = key(name);
      if (!wanted.containsKey(key)) {
        wanted.put(key, name);
      }
    }

    void count(String name, boolean isUsed, Span sentence) {
      String key = key(name);
      if (!wanted.containsKey(key)) {
        return;
      }
      List<String> row = isUsed ? used : listed;
      if (!row.contains(key)) {
        row.add(key);
      }
      if (isUsed && !evidence.contains(sentence)) {
        evidence.add(sentence);
      }
    }

    int used() {
      return used.size();
    }

    String told(boolean topics) {
      StringBuilder told = new StringBuilder();
      List<String> inUse = new ArrayList<>();
      List<String> only = new ArrayList<>();
      List<String> missing = new ArrayList<>();
      for (String key : wanted.keySet()) {
        boolean isListed = listed.contains(key);
        List<String> row = used.contains(key) ? inUse : isListed ? only : missing;
        row.add(wanted.get(key));
      }
      tell(topics ? "taken up" : "used in own work", inUse, told);
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
