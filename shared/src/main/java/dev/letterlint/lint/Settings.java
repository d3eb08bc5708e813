package dev.letterlint.lint;

import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import java.util.Set;

/**
 * What the person chose for one text. {@code level} is the writer's ({@code UNKNOWN}: read it from
 * the text); {@code question} is the label of the form field, empty when there is none; {@code
 * maxLength} is the field's limit in UTF-16 units, 0 when it has none.
 */
public record Settings(
    TextKind kind, Level level, Set<Guide> guides, String question, int maxLength) {

  /** The settings of a text about which nothing was said: the guides that are on by default. */
  public static Settings of(TextKind kind) {
    return new Settings(kind, Level.UNKNOWN, guidesFor(kind), "", 0);
  }

  /** JobJourney leads for letters and answers, CareerBldr and SkillExchange for resumes. */
  public static Set<Guide> guidesFor(TextKind kind) {
    return kind == TextKind.RESUME || kind == TextKind.FILE
        ? Set.of(Guide.CAREERBLDR, Guide.SKILLEXCHANGE, Guide.OWN)
        : Set.of(Guide.JOBJOURNEY, Guide.OWN);
  }

  public Settings withLevel(Level level) {
    return new Settings(kind, level, guides, question, maxLength);
  }

  public Settings withGuides(Set<Guide> guides) {
    return new Settings(kind, level, guides, question, maxLength);
  }

  public Settings withQuestion(String question) {
    return new Settings(kind, level, guides, question, maxLength);
  }

  public Settings withMaxLength(int maxLength) {
    return new Settings(kind, level, guides, question, maxLength);
  }
}
