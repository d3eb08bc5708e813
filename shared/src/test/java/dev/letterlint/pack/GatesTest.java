package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Gates;
import dev.letterlint.release.Refused;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.TextKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is refused of a pack's content, and at which gate, each with a pack made for it. */
class GatesTest {

  private static final JsonNode BUILT_IN = JsonMapper.shared().readTree(BuiltInPack.bytes());

  private static final String LIKE_MANY =
      "We built a very large system of w1999 things, we built a very large one. ";

  @Test
  void theRulesOfThisReleasePass() {
    Pack pack = ReleaseContent.check(builtIn(), false);
    assertEquals(BuiltInPack.read().rules().size(), pack.rules().size());
  }

  @Test
  void aSmallPackPasses() {
    assertEquals(1, ReleaseContent.check(content(pack -> {}), false).rules().size());
  }

  @Test
  void aFailingExampleIsNamed() {
    Refused refused =
        refused(Gate.EXAMPLES, content(pack -> rule(pack).putArray("fires").add("Not ‹there›.")));
    assertTrue(refused.getMessage().contains("Not there."), refused.getMessage());
  }

  @Test
  void aRuleThatFiresOnItsOwnGoodExampleIsRefused() {
    refused(
        Gate.EXAMPLES,
        content(pack -> rule(pack).putArray("quiet").add("A zebra0 crossing wins.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fires", "quiet"})
  void aRuleWithoutExamplesIsRefused(String field) {
    refused(Gate.EXAMPLES, content(pack -> rule(pack).remove(field)));
  }

  @Test
  void anUnknownFieldIsRefusedWhereverItStands() {
    refused(Gate.FORM, edited(pack -> pack.put("script", "x")));
    refused(Gate.FORM, edited(pack -> rule(pack).put("regex", "x")));
    refused(Gate.FORM, edited(pack -> pack.withObject("engine").put("eval", 1)));
    refused(Gate.FORM, edited(pack -> pack.withObject("program").put("code", "x")));
  }

  @Test
  void aFieldThatIsThereTwiceIsRefused() {
    String pack = new String(content(written -> {}), StandardCharsets.UTF_8);
    refused(Gate.FORM, utf8(pack.replaceFirst("\\{", "{\"epoch\":1,")));
  }

  @Test
  void whatStandsBehindTheEndIsRefused() {
    String pack = new String(content(written -> {}), StandardCharsets.UTF_8);
    refused(Gate.FORM, utf8(pack + "{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "5", "<html></html>", "{", "{\"format\":1}"})
  void whatIsNoPackIsRefused(String text) {
    refused(Gate.FORM, utf8(text));
  }

  @Test
  void depthIsRefused() {
    String deep = "{\"rules\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    refused(Gate.FORM, utf8(deep));
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[64 << 20]);
    }
    assertTrue(bomb.size() < 256 << 10);
    Refused refused =
        assertThrows(Refused.class, () -> ReleaseContent.unpacked(bomb.toByteArray()));
    assertEquals(Gate.SIZE, refused.gate());
  }

  @Test
  void aPackTooLongIsNotRead() {
    refused(Gate.SIZE, utf8(" ".repeat((1 << 20) + 1)));
  }

  @Test
  void rulesOfUnknownKindsAreSkippedUpToAFifth() {
    byte[] few =
        edited(pack(10), pack -> ((ObjectNode) pack.path("rules").path(3)).put("kind", "magic"));
    assertEquals(9, ReleaseContent.check(few, false).rules().size());
    byte[] many =
        edited(
            pack(10),
            pack -> {
              for (int i = 0; i < 3; i++) {
                ((ObjectNode) pack.path("rules").path(i)).put("kind", "magic");
              }
            });
    refused(Gate.KINDS, many);
  }

  @Test
  void aPackForAnotherEngineIsRefused() {
    refused(Gate.ENGINE, edited(pack -> pack.putObject("engine").put("min", 2).put("max", 3)));
  }

  @Test
  void aPhraseThatFlagsEverythingIsRefused() {
    refused(
        Gate.BLAST,
        content(
            pack -> {
              rule(pack).put("match", "{i|the|a|to|of}");
              rule(pack).putArray("fires").add("Go ‹to› it.");
              rule(pack).putArray("quiet").add("Nothing here.");
            }));
  }

  @Test
  void whatCostsTooManyStepsIsRefused() {
    // Each word begins a match that goes on for seventy more.
    refused(
        Gate.STEPS,
        content(
            pack -> {
              rule(pack).put("match", "zebra *12 zebra *12 zebra *12 zebra *12 zebra *12 zebra x");
              String run = "zebra zebra zebra zebra zebra zebra x";
              rule(pack).putArray("fires").add("‹" + run + "›" + " zebra".repeat(190));
            }));
  }

  @Test
  void aTeamsPackHoldsPhrasesBelowErrors() {
    assertEquals(1, ReleaseContent.check(content(pack -> {}), true).rules().size());
    assertTeamRefused(content(pack -> rule(pack).put("severity", "error")));
    assertTeamRefused(
        content(
            pack ->
                rule(pack).putObject("severity").put("default", "warning").put("letter", "error")));
    assertTeamRefused(content(pack -> rule(pack).put("kind", "count").put("text", 1)));
  }

  @Test
  void twentyThousandPhrasesThatBeginAlikeCostLinearlyManySteps() {
    Pack compiled = manyPhrases();
    assertTrue(Linter.patterns(compiled) > 18_000);
    assertTrue(Linter.patterns(compiled) <= Gates.MOST_PATTERNS);
    int half = steps(compiled, textOf(50_000));
    int whole = steps(compiled, textOf(100_000));
    int words = 100_000 / LIKE_MANY.length() * 15;
    assertTrue(whole <= words * Gates.MOST_STEPS_A_WORD, whole + " steps for " + words + " words");
    assertTrue(whole <= 2.1 * half, whole + " steps against " + half);
  }

  /** 18,000 phrases that begin alike. */
  static Pack manyPhrases() {
    ObjectNode pack = pack(2_000);
    for (int i = 0; i < 2_000; i++) {
      ObjectNode rule = (ObjectNode) pack.path("rules").path(i);
      ArrayNode match = rule.putArray("match");
      for (int j = 0; j < 9; j++) {
        match.add("we built a very large system of w" + i + " v" + j);
      }
    }
    return PackReader.read(JsonData.readStrictly(bytes(PackCompiler.compileWhole(pack))));
  }

  /** A text of so many characters that begins those phrases again and again. */
  static String textOf(int characters) {
    return LIKE_MANY.repeat(characters / LIKE_MANY.length());
  }

  /** The built-in rules as a release. */
  static byte[] builtIn() {
    return bytes(PackCompiler.compileWhole(BUILT_IN));
  }

  private static int steps(Pack pack, String text) {
    Linter linter = Linter.ofCompiled(pack);
    linter.lint(text, Settings.of(TextKind.LETTER), PostingText.NONE);
    return linter.steps();
  }

  private static void assertTeamRefused(byte[] content) {
    Refused refused = assertThrows(Refused.class, () -> ReleaseContent.check(content, true));
    assertEquals(Gate.TEAM, refused.gate(), refused.getMessage());
  }

  private static Refused refused(Gate gate, byte[] content) {
    Refused refused = assertThrows(Refused.class, () -> ReleaseContent.check(content, false));
    assertEquals(gate, refused.gate(), refused.getMessage());
    return refused;
  }

  /** A pack of one rule, changed before it is compiled. */
  private static byte[] content(Consumer<ObjectNode> change) {
    ObjectNode pack = pack(1);
    change.accept(pack);
    return bytes(PackCompiler.compileWhole(pack));
  }

  /** The same, changed when it is compiled. */
  private static byte[] edited(Consumer<ObjectNode> change) {
    return edited(pack(1), change);
  }

  private static byte[] edited(ObjectNode written, Consumer<ObjectNode> change) {
    ObjectNode compiled = (ObjectNode) PackCompiler.compileWhole(written);
    change.accept(compiled);
    return bytes(compiled);
  }

  private static ObjectNode pack(int rules) {
    ObjectNode pack = ((ObjectNode) BUILT_IN).deepCopy();
    ArrayNode list = pack.putArray("rules");
    for (int i = 0; i < rules; i++) {
      ObjectNode rule = list.addObject();
      rule.put("id", "test.zebra-" + i).put("guide", "own").put("severity", "warning");
      rule.putArray("kinds").add("letter");
      rule.put("message", "No zebras").put("match", "zebra" + i + " crossing");
      rule.putArray("fires").add("A ‹zebra" + i + " crossing› wins.");
      rule.putArray("quiet").add("A zebra crosses.");
    }
    return pack;
  }

  private static ObjectNode rule(ObjectNode pack) {
    return (ObjectNode) pack.path("rules").path(0);
  }

  private static byte[] bytes(JsonNode node) {
    return JsonMapper.shared().writeValueAsBytes(node);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
