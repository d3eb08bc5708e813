package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Named;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of the checklist for a part of a resume that is made of named {@code parts}: each is a row
 * of patterns, or {@code @email} and {@code @phone}, which are seen by their characters. It says
 * which are missing. A part in {@code not-for} may be missing for a writer of that level, one in
 * {@code only-with} only counts with that guide. With {@code lines} the part wants so many lines of
 * {@code line-length} characters.
 */
final class Parts implements Kind {

  private static final int FEWEST_PHONE_DIGITS = 7;

  @Override
  public Set<String> fields() {
    return Set.of(
        "where", "parts", "not-for", "only-with", "lines", "lines-with", "line-length", "met");
  }

  /** A named part: what finds it, whom it is not asked of, and the guide that wants it. */
  private record Part(String name, String sign, Figures found, Level notFor, Guide onlyWith) {}

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    Fields fields = body.fields();
    Where where = body.where("where", Scope.SUMMARY);
    List<Part> parts = parts(body);
    List<Integer> lines = fields.numbers("lines");
    Guide linesWith = Named.guide(fields.text("lines-with", ""));
    int length = fields.number("line-length", 95);
    String met = fields.text("met");
    String unmet = body.rule().message();
    return (reading, verdict) -> {
      List<Line> own = where.in(reading).lines(reading);
      if (own.isEmpty() || !Evidence.isDue(reading)) {
        return;
      }
      List<String> missing = new ArrayList<>();
      List<Span> evidence = new ArrayList<>();
      for (Part part : parts) {
        if (isAsked(part, reading) && !has(part, reading, own, evidence)) {
          missing.add(part.name());
        }
      }
      if (!lines.isEmpty() && reading.settings().guides().contains(linesWith)) {
        int count = (characters(reading, own) + length - 1) / length;
        if (count < lines.get(0) || count > lines.get(1)) {
          missing.add(lines.get(0) + " to " + lines.get(1) + " lines (" + count + " now)");
        }
      }
      boolean isMet = missing.isEmpty();
      verdict.check(
          isMet, isMet ? met : unmet + "; missing: " + String.join(", ", missing), evidence);
    };
  }

  private static List<Part> parts(Body body) {
    Fields named = body.fields().child("parts");
    Fields notFor = body.fields().child("not-for");
    Fields onlyWith = body.fields().child("only-with");
    List<Part> parts = new ArrayList<>();
    for (String name : named.names()) {
      String sign = named.texts(name).get(0);
      boolean isSign = sign.startsWith("@");
      Level level = notFor == null ? null : Named.level(notFor.text(name, ""));
      Guide guide = onlyWith == null ? null : Named.guide(onlyWith.text(name, ""));
      Figures found = isSign ? null : new Figures(body.signal(named, name), Body.NONE);
      parts.add(new Part(name, sign, found, level, guide));
    }
    return parts;
  }

  private static boolean isAsked(Part part, Reading reading) {
    return (part.notFor() == null || part.notFor() != reading.writer())
        && (part.onlyWith() == null || reading.settings().guides().contains(part.onlyWith()));
  }

  private static boolean has(Part part, Reading reading, List<Line> lines, List<Span> evidence) {
    for (Line line : lines) {
      Span span = Entries.span(reading, line);
      boolean found =
          part.found() != null
              ? part.found().in(reading, line) > 0
              : part.sign().equals("@email")
                  ? reading.text(span).indexOf('@') > 0
                  : hasPhone(reading.text(span));
      if (found) {
        if (!evidence.contains(span)) {
          evidence.add(span);
        }
        return true;
      }
    }
    return false;
  }

  /** Enough digits in a row, with nothing between them but what phone numbers are written with. */
  private static boolean hasPhone(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (" -()+./\u00a0\u2013\u2011".indexOf(c) < 0) {
        digits = 0;
      }
      if (digits >= FEWEST_PHONE_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static int characters(Reading reading, List<Line> lines) {
    int characters = 0;
    for (Line line : lines) {
      Passage first = reading.passage(line.from());
      characters += reading.passage(line.to() - 1).span().end() - first.span().start();
    }
    return characters;
  }
}
