package dev.letterlint.server.lint;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Report;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import dev.letterlint.text.Span;
import java.util.List;

/** A linted text made by hand, so that the tests of its writing know every word. */
final class Sample {

  static final String TEXT = "Dear team,\r\nI am excited\nto “apply”.";

  private Sample() {}

  static Linted linted() {
    return new Linted(new Source("letter.txt", TEXT), report());
  }

  private static Report report() {
    return new Report(TextKind.LETTER, Level.SENIOR, List.of(finding()), checks());
  }

  private static Finding finding() {
    return new Finding(
        "opening.excited",
        Severity.ERROR,
        17,
        35,
        TEXT.substring(17, 35),
        "Start with what you built",
        List.of(new Fix(12, 36, "", "Delete it"), new Fix(17, 24, "glad", "Say \"glad\"")));
  }

  private static List<Check> checks() {
    return List.of(
        new Check("greeting", true, "Greets the team.", List.of(new Span(0, 10))),
        new Check("outcome", false, "Say what came of it.", List.of()));
  }
}
