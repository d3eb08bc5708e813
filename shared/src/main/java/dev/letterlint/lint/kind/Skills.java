package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the skills of a resume: whether so many as {@code least} stand in groups ({@code
 * grouped}), how many there are ({@code count}), which of {@code match} nothing in bullets and
 * projects shows ({@code evidence}, read with {@code aliases} and {@code shown-by}), whether the
 * posting's first language leads them ({@code language}), and whether {@code match} makes up {@code
 * share} per cent of them or opens two of the first four bullets ({@code balance}). What is in
 * brackets belongs to what stands before.
 */
final class Skills implements Kind {

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_NAMED = 6;
  private static final int TOP_BULLETS = 3;
  private static final int FIRST_BULLETS = 4;

  @Override
  public Set<String> fields() {
    return Set.of("of", "match", "least", "most", "share", "aliases", "shown-by", "unless", "met");
  }

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    return switch (body.fields().text("of")) {
      case "grouped" -> grouped(body);
      case "count" -> count(body);
      case "evidence" -> evidence(body);
      case "language" -> language(body);
      case "balance" -> balance(body);
      default ->
          throw body.fields().wrong("wants grouped, count, evidence, language or balance in 'of'");
    };
  }

  private static List<Line> lines(Reading reading) {
    return Scope.SKILLS.lines(reading);
  }

  /** Top-level items of one line, without its label. */
  private static int items(String line) {
    int label = behindLabel(line);
    int depth = 0;
    int items = 0;
    boolean open = false;
    for (int i = label; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean separator = depth == 0 && ",;|•·\n\t".indexOf(c) >= 0;
      boolean dash = depth == 0 && (c == '-' || c == '–' || c == '—') && isFree(line, i);
      if (separator || dash) {
        open = false;
      } else if (!open && c > ' ' && c != '.' && c != '-' && c != '*') {
        open = true;
        items++;
      }
    }
    return items;
  }

  private static boolean isFree(String line, int at) {
    return at > 0
        && line.charAt(at - 1) == ' '
        && at + 1 < line.length()
        && line.charAt(at + 1) == ' ';
  }

  /** Where the items begin: behind the colon or dash of "Languages:", or at 0. */
  private static int behindLabel(String line) {
    for (int i = 0; i < line.length() && i < LONGEST_LABEL; i++) {
      char c = line.charAt(i);
      if (c == ':' || ((c == '–' || c == '—' || c == '-') && isFree(line, i))) {
        return i + 1;
      }
      if (c == ',' || c == ';' || c == '|') {
        return 0;
      }
    }
    return 0;
  }

  private static int items(Reading reading) {
    int items = 0;
    for (Line line : lines(reading)) {
      items += items(reading.text(Entries.span(reading, line)));
    }
    return items;
  }

  private static Judge grouped(Body body) {
    int least = body.fields().number("least", 1);
    return (reading, verdict) -> {
      for (Line line : lines(reading)) {
        Span span = Entries.span(reading, line);
        String text = reading.text(span);
        boolean labelled = behindLabel(text) > 0 && line.use() != Line.Use.HEADING;
        if (!labelled && !hasGroups(text) && items(text) >= least) {
          int end = Math.min(3, reading.passage(line.from()).sentence().count());
          verdict.find(reading.passage(line.from()).span(0, end), List.of());
        }
      }
    };
  }

  /** "Go, Java; Postgres, Redis": the semicolon parts groups whose items the comma parts. */
  private static boolean hasGroups(String line) {
    return line.indexOf(';') >= 0 && line.indexOf(',') >= 0;
  }

  private static Judge count(Body body) {
    Fields fields = body.fields();
    int least = fields.number("least", 1);
    int most = fields.number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      int items = items(reading);
      if (items > 0) {
        boolean met = items >= least && items <= most;
        verdict.check(
            met,
            (met ? fields.text("met") : body.rule().message()) + "; " + items + " now",
            List.of());
      }
    };
  }

  private static Judge evidence(Body body) {
    Spots spots = new Spots(body.signal("match"), About.ANYBODY, false);
    Aliases aliases = new Aliases(body.fields().texts("aliases"));
    ShownBy shownBy = new ShownBy(body.fields(), aliases);
    Conditions conditions = body.conditions();
    return (reading, verdict) -> {
      Set<String> shown = new HashSet<>();
      show(shown, spots.in(reading, Scope.EXPERIENCE), shownBy);
      show(shown, spots.in(reading, Scope.PROJECTS), shownBy);
      if (shown.isEmpty()) {
        return;
      }
      Spot first = null;
      List<String> bare = new ArrayList<>();
      for (Spot spot : spots.in(reading, Scope.SKILLS)) {
        String name = reading.text(spot.span());
        if (!shown.contains(aliases.key(name)) && conditions.hold(spot)) {
          first = first == null ? spot : first;
          shown.add(aliases.key(name));
          bare.add(name);
        }
      }
      if (first != null) {
        verdict.find(first.span(), body.rule().message() + ": " + named(bare));
      }
    };
  }

  private static void show(Set<String> shown, List<Spot> spots, ShownBy shownBy) {
    for (Spot spot : spots) {
      shownBy.add(shown, spot.reading().text(spot.span()));
    }
  }

  private static String named(List<String> names) {
    int most = Math.min(MOST_NAMED, names.size());
    return String.join(", ", names.subList(0, most)) + (names.size() > most ? " …" : "");
  }

  private static Judge language(Body body) {
    Spots spots = new Spots(body.signal("match"), About.ANYBODY, false);
    Aliases aliases = new Aliases(body.fields().texts("aliases"));
    return (reading, verdict) -> {
      String wanted = aliases.key(reading.posting().firstLanguage());
      List<Spot> listed = spots.in(reading, Scope.SKILLS);
      if (wanted.isEmpty() || listed.isEmpty()) {
        return;
      }
      boolean has = false;
      for (Spot spot : listed) {
        has = has || isNamed(spot, wanted, aliases);
      }
      if (has
          && !isNamed(listed.get(0), wanted, aliases)
          && !leads(spots, reading, wanted, aliases)) {
        verdict.find(listed.get(0).span(), List.of());
      }
    };
  }

  private static boolean isNamed(Spot spot, String key, Aliases aliases) {
    return aliases.key(spot.reading().text(spot.span())).equals(key);
  }

  /** Whether the summary names the language first, or one of the first bullets names it. */
  private static boolean leads(Spots spots, Reading reading, String wanted, Aliases aliases) {
    List<Spot> summary = spots.in(reading, Scope.SUMMARY);
    if (!summary.isEmpty() && isNamed(summary.get(0), wanted, aliases)) {
      return true;
    }
    List<Line> first = firstBullets(reading, TOP_BULLETS);
    for (Spot spot : spots.in(reading, Scope.BULLETS)) {
      if (first.contains(reading.resume().line(spot.sentence()))
          && isNamed(spot, wanted, aliases)) {
        return true;
      }
    }
    return false;
  }

  private static List<Line> firstBullets(Reading reading, int most) {
    List<Line> bullets = reading.resume().bullets();
    return bullets.subList(0, Math.min(most, bullets.size()));
  }

  private static Judge balance(Body body) {
    Spots spots = new Spots(body.signal("match"), About.ANYBODY, false);
    int share = body.fields().number("share", 100);
    return (reading, verdict) -> {
      List<Spot> listed = spots.in(reading, Scope.SKILLS);
      int items = items(reading);
      if (listed.size() > 1 && listed.size() * 100 >= share * items) {
        verdict.find(listed.get(0).span(), List.of());
        return;
      }
      List<Line> first = firstBullets(reading, FIRST_BULLETS);
      List<Line> found = new ArrayList<>();
      for (Spot spot : spots.in(reading, Scope.BULLETS)) {
        Line line = reading.resume().line(spot.sentence());
        if (first.contains(line) && !found.contains(line)) {
          found.add(line);
          if (found.size() == 2) {
            verdict.find(spot.span(), List.of());
          }
        }
      }
    };
  }
}
