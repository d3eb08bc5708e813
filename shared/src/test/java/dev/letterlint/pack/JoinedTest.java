package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Joined;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.release.ExampleCheck;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A team's rules behind the built-in ones, in one pack as pages get it. */
class JoinedTest {

  /** Names a lexicon of the built-in pack, has conditions, and a fix with patterns of its own. */
  private static final String TEAM =
      """
      id: style.giraffe
      guide: own
      source: a test
      kinds: [letter]
      severity: warning
      message: No giraffes
      why: A test.
      match: ["pink {giraffe|giraffes}", "<database> giraffe"]
      unless: { sentence: "zoo keeper" }
      needs: { paragraph: "quxly" }
      fix:
        - { of: "pink giraffes", text: okapis }
        - okapi
      fires: [Quxly a ‹pink giraffe› wins.]
      quiet: [A giraffe wins.]
      """;

  @TempDir private static Path folder;
  private static Pack official;
  private static Linter before;
  private static Linter both;

  @BeforeAll
  static void join() throws IOException {
    Path style = Files.createDirectories(folder.resolve("style"));
    Files.writeString(style.resolve("style.giraffe.yaml"), TEAM);
    byte[] team = ReleaseContent.buildTeam(folder, "team", 1);
    ReleaseContent.check(team, true);
    official = PackReader.read(ReleaseContent.read(GatesTest.builtIn()));
    before = Linter.ofCompiled(official);
    Joined joined = new Joined(official, PackReader.read(ReleaseContent.read(team)));
    both = ReleaseContent.linter(JsonMapper.shared().writeValueAsBytes(joint(team, joined)));
  }

  private static JsonNode joint(byte[] team, Joined joined) {
    ObjectNode all = (ObjectNode) JsonMapper.shared().readTree(GatesTest.builtIn());
    Pack.Compiled text = joined.program();
    ObjectNode program = all.putObject("program");
    program.put("words", text.words()).put("cells", text.cells()).put("numbers", text.numbers());
    program.put("near", text.near()).put("far", text.far());
    program.put("lexicons", text.lexicons()).put("signals", text.signals());
    JsonNode rule = JsonMapper.shared().readTree(team).required("rules").required(0);
    for (Joined.Change change : joined.changes(0)) {
      List<String> path = change.path();
      JsonNode at = rule;
      for (String name : path.subList(0, path.size() - 1)) {
        at = at instanceof ArrayNode list ? list.get(Integer.parseInt(name)) : at.required(name);
      }
      ((ObjectNode) at).put(path.get(path.size() - 1), change.signal());
    }
    ((ArrayNode) all.required("rules")).add(rule);
    return all;
  }

  @Test
  void theAddedRuleMarksAsItDidAlone() {
    assertEquals(List.of("pink giraffe -> okapi"), found("Quxly. A pink giraffe wins."));
    assertEquals(List.of("pink giraffes -> okapis"), found("Quxly. Two pink giraffes win."));
    assertEquals(
        List.of("PostgreSQL giraffe -> Okapi"), found("Quxly. A PostgreSQL giraffe wins."));
    assertEquals(List.of(), found("Quxly. A zoo keeper and a pink giraffe win."));
    assertEquals(List.of(), found("A pink giraffe wins."));
  }

  @Test
  void allOthersSayWhatTheySaidBefore() {
    ExampleCheck was = new ExampleCheck(before);
    ExampleCheck is = new ExampleCheck(both);
    int compared = 0;
    for (Rule rule : official.rules()) {
      for (Example example : rule.fires()) {
        Report expected = was.lint(rule, example);
        assertEquals(expected, is.lint(rule, example), rule.id() + ": " + example.text());
        compared++;
      }
    }
    assertTrue(compared > 400, compared + " examples");
  }

  private static List<String> found(String text) {
    return both.lint(text, Settings.of(TextKind.LETTER), PostingText.NONE).findings().stream()
        .filter(finding -> finding.rule().equals("style.giraffe"))
        .map(finding -> finding.text() + " -> " + fixes(finding))
        .toList();
  }

  private static String fixes(Finding finding) {
    return finding.fixes().get(0).text();
  }
}
