package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Overrides;
import dev.letterlint.lint.Overrides.Wanted;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person wants otherwise, put into the rules as the extension's worker puts it. */
class OverridesTest {

  /** Marks the second of its kind in a text. */
  private static final String COUNTED = "nda.repeat";

  private static final String TEXT =
      "The figures are under NDA. I can show how we measured, but the NDA covers the graphs.";

  private static final JsonNode BUILT_IN = JsonMapper.shared().readTree(BuiltInPack.bytes());

  private final Pack pack = BuiltInPack.read();
  private final Rule rule = pack.rule(COUNTED);

  @Test
  void aRuleIsSwitchedOff() {
    Overrides overrides = wanting(COUNTED, new Wanted(true, null, 0));
    assertTrue(overrides.isOff(rule, pack));
    assertEquals(1, pack.rules().stream().filter(one -> overrides.isOff(one, pack)).count());
  }

  @Test
  void aRuleGetsAnotherLevelAndAnotherThreshold() {
    assertEquals(List.of(Severity.SUGGESTION), severities(new Overrides(Map.of())));
    assertEquals(
        List.of(Severity.ERROR),
        severities(wanting(COUNTED, new Wanted(false, Severity.ERROR, 0))));
    assertEquals(List.of(), severities(wanting(COUNTED, new Wanted(false, Severity.ERROR, 3))));
  }

  @Test
  void aLineOfTheChecklistHasNoLevel() {
    Rule check = first(one -> one.severities().isCheck());
    Overrides overrides = wanting(check.id(), new Wanted(false, Severity.ERROR, 0));
    assertEquals(Map.of(), overrides.fields(check, pack));
  }

  @Test
  void aThresholdIsNothingToARuleWithoutOne() {
    Rule phrase = first(one -> one.kind().equals("phrase"));
    Overrides overrides = wanting(phrase.id(), new Wanted(false, null, 9));
    assertEquals(Map.of(), overrides.fields(phrase, pack));
    assertFalse(overrides.isOff(phrase, pack));
  }

  @Test
  void aRenamedRuleKeepsWhatWasSaidOfItsFormerId() {
    Pack renamed = edited(node -> node.putArray("renamed").add("filler.gone"));
    Overrides overrides = wanting("filler.gone", new Wanted(true, null, 0));
    assertTrue(overrides.isOff(renamed.rule(COUNTED), renamed));
  }

  @Test
  void anIdThatAnotherRuleHasNowIsNoFormerOne() {
    String other = first(one -> !one.id().equals(COUNTED)).id();
    Pack renamed = edited(node -> node.putArray("renamed").add(other));
    Overrides overrides = wanting(other, new Wanted(true, null, 0));
    assertFalse(overrides.isOff(renamed.rule(COUNTED), renamed));
  }

  @Test
  void whatNoRuleAnswersToChangesNothing() {
    Overrides overrides = wanting("no.such-rule", new Wanted(true, Severity.ERROR, 1));
    for (Rule each : pack.rules()) {
      assertFalse(overrides.isOff(each, pack), each.id());
      assertEquals(Map.of(), overrides.fields(each, pack), each.id());
    }
  }

  private Rule first(Predicate<Rule> which) {
    return pack.rules().stream().filter(which).findFirst().orElseThrow();
  }

  private static Overrides wanting(String id, Wanted wanted) {
    return new Overrides(Map.of(id, wanted));
  }

  private List<Severity> severities(Overrides overrides) {
    Pack wanted = edited(node -> overrides.fields(rule, pack).forEach(node::put));
    return Linter.of(wanted)
        .lint(TEXT, Settings.of(TextKind.LETTER), PostingText.NONE)
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals(COUNTED))
        .map(Finding::severity)
        .toList();
  }

  /** The built-in pack with its counted rule changed. */
  private static Pack edited(Consumer<ObjectNode> change) {
    JsonNode written = BUILT_IN.deepCopy();
    for (JsonNode each : written.path("rules")) {
      if (each.path("id").asString().equals(COUNTED)) {
        change.accept((ObjectNode) each);
      }
    }
    return PackReader.read(new JacksonData(written));
  }
}
