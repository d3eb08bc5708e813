package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.letterlint.lint.Linter;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackException;
import dev.letterlint.rule.PackReader;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A rule whose fields cannot be used is refused when its pack is, with what it wants. */
class RefusedRuleTest {

  private static final String LENGTH = "length.letter";
  private static final String SKILLS = "skills.no-evidence";

  @Test
  void aRuleWithoutBandsIsRefused() {
    assertEquals(
        "Rule length.letter wants a band for each level in 'bands'",
        refusal(LENGTH, rule -> rule.remove("bands")));
    assertEquals(
        "Rule length.letter wants a band for each level in 'bands'",
        refusal(LENGTH, rule -> rule.put("bands", "280 to 350")));
  }

  @Test
  void aBandHasTwoNumbers() {
    assertEquals(
        "Rule length.letter, 'bands' wants two numbers of words in 'senior'",
        refusal(LENGTH, rule -> bands(rule).remove("senior")));
    assertEquals(
        "Rule length.letter, 'bands' wants two numbers of words in 'unknown'",
        refusal(LENGTH, rule -> bands(rule).putArray("unknown").add(280)));
  }

  @Test
  void aRowOfWhatShowsASkillNamesTheSkillFirst() {
    assertEquals(
        "Rule skills.no-evidence wants rows such as 'kubernetes: eks, gke' in 'shown-by',"
            + " not 'eks, gke'",
        refusal(SKILLS, rule -> rule.putArray("shown-by").add("eks, gke")));
  }

  private static ObjectNode bands(ObjectNode rule) {
    return (ObjectNode) rule.get("bands");
  }

  private static String refusal(String id, Consumer<ObjectNode> change) {
    JsonNode root = JsonMapper.shared().readTree(BuiltInPack.bytes());
    for (JsonNode rule : root.get("rules")) {
      if (rule.get("id").asString().equals(id)) {
        change.accept((ObjectNode) rule);
      }
    }
    Pack pack = PackReader.read(JsonData.read(JsonMapper.shared().writeValueAsBytes(root)));
    return assertThrows(PackException.class, () -> Linter.of(pack)).getMessage();
  }
}
