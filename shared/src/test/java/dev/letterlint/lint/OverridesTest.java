package dev.letterlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Overrides.Wanted;
import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverridesTest {

  /** Marks the second of its kind in a text. */
  private static final String COUNTED = "nda.repeat";

  private static final String TEXT =
      "The figures are under NDA. I can show how we measured, but the NDA covers the graphs.";

  private final Pack pack = BuiltInPack.read();
  private final Rule rule = pack.rule(COUNTED);

  @Test
  void aRuleIsSwitchedOff() {
    Pack without = with(COUNTED, new Wanted(true, null, 0));
    assertNull(without.rule(COUNTED));
    assertEquals(pack.rules().size() - 1, without.rules().size());
  }

  @Test
  void aRuleGetsAnotherLevelAndAnotherThreshold() {
    assertEquals(List.of(Severity.SUGGESTION), severities(pack));
    Pack louder = with(COUNTED, new Wanted(false, Severity.ERROR, 0));
    assertEquals(List.of(Severity.ERROR), severities(louder));
    Pack later = with(COUNTED, new Wanted(false, Severity.ERROR, 3));
    assertEquals(List.of(), severities(later));
  }

  @Test
  void aLineOfTheChecklistHasNoLevel() {
    Rule check =
        pack.rules().stream().filter(each -> each.severities().isCheck()).findFirst().orElseThrow();
    Pack same = with(check.id(), new Wanted(false, Severity.ERROR, 0));
    assertTrue(same.rule(check.id()).severities().isCheck());
  }

  @Test
  void aThresholdIsNothingToARuleWithoutOne() {
    Rule phrase =
        pack.rules().stream().filter(r -> r.kind().equals("phrase")).findFirst().orElseThrow();
    assertSame(phrase, with(phrase.id(), new Wanted(false, null, 9)).rule(phrase.id()));
  }

  @Test
  void aRenamedRuleKeepsWhatWasSaidOfItsFormerId() {
    Overrides overrides = new Overrides(Map.of("filler.very", new Wanted(true, null, 0)));
    assertEquals(List.of(), overrides.apply(pack.with(List.of(renamed()))).rules());
  }

  @Test
  void anIdThatAnotherRuleHasNowIsNoFormerOne() {
    Rule other = pack.rules().get(0);
    Pack both = pack.with(List.of(other, renamedFrom(other.id())));
    Overrides overrides = new Overrides(Map.of(other.id(), new Wanted(true, null, 0)));
    assertEquals(List.of(COUNTED), overrides.apply(both).rules().stream().map(Rule::id).toList());
  }

  @Test
  void whatNoRuleAnswersToChangesNothing() {
    assertEquals(pack.rules(), with("no.such-rule", new Wanted(true, null, 0)).rules());
  }

  private static List<Severity> severities(Pack of) {
    return Linter.of(of)
        .lint(TEXT, Settings.of(TextKind.LETTER), PostingText.NONE)
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals(COUNTED))
        .map(Finding::severity)
        .toList();
  }

  private Pack with(String id, Wanted wanted) {
    return new Overrides(Map.of(id, wanted)).apply(pack);
  }

  private Rule renamed() {
    return renamedFrom("filler.very");
  }

  private Rule renamedFrom(String former) {
    return new Rule(
        rule.id(),
        rule.guide(),
        rule.alsoGuides(),
        rule.source(),
        rule.kinds(),
        rule.severities(),
        rule.kind(),
        rule.message(),
        rule.why(),
        rule.body().with("renamed", former),
        rule.over());
  }
}
