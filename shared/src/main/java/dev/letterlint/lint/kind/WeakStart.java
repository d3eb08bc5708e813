package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.rule.Severity;
import java.util.Set;

/**
 * Marks what a bullet of a resume begins with, {@code match}, where no figure makes up for it: what
 * {@code figure} finds and {@code not} does not. What is in {@code softly} too is a suggestion
 * where there is a figure.
 */
final class WeakStart implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("match", "softly", "figure", "not", "needs", "unless", "fix");
  }

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    Spots spots = new Spots(body.signal("match"), About.ANYBODY, false);
    int softly = body.signal(body.fields(), "softly");
    Figures figures =
        new Figures(body.signal(body.fields(), "figure"), body.signal(body.fields(), "not"));
    Conditions conditions = body.conditions();
    Fixes fixes = body.fixes(BulletVerb::fix);
    String message = body.rule().message();
    return (reading, verdict) -> {
      for (Spot spot : spots.in(reading, Scope.BULLETS)) {
        boolean told = hasFigure(reading, spot, figures);
        if (!conditions.hold(spot)) {
          continue;
        }
        if (!told) {
          verdict.find(spot.span(), fixes.of(spot));
        } else if (softly != Body.NONE
            && Row.touches(spot.passage(), softly, spot.from(), spot.to())) {
          verdict.find(spot.span(), Severity.SUGGESTION, message, fixes.of(spot));
        }
      }
    };
  }

  private static boolean hasFigure(Reading reading, Spot spot, Figures figures) {
    if (figures.signal() == Body.NONE) {
      return false;
    }
    Line line = reading.resume().line(spot.sentence());
    return figures.in(reading, line) > 0;
  }
}
