package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.pattern.PatternException;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PackCompilerTest {

  private static final JsonNode WRITTEN = JsonMapper.shared().readTree(BuiltInPack.bytes());
  private static final JsonNode COMPILED = PackCompiler.compile(WRITTEN);

  private static Pack pack(JsonNode root) {
    return PackReader.read(new JacksonData(root));
  }

  @Test
  void saysTheSameOfEveryExample() {
    Pack written = pack(WRITTEN);
    Linter plain = Linter.of(written);
    Linter compiled = Linter.ofCompiled(pack(COMPILED));
    for (Rule rule : written.rules()) {
      List<Example> examples = new ArrayList<>(rule.fires());
      examples.addAll(rule.quiet());
      for (Example example : examples) {
        Settings settings = Settings.of(TextKind.LETTER);
        assertEquals(
            plain.lint(example.text(), settings, PostingText.NONE),
            compiled.lint(example.text(), settings, PostingText.NONE),
            rule.id());
      }
    }
  }

  @Test
  void marksTheSameWithoutTheChecklist() {
    Pack written = pack(WRITTEN);
    Linter plain = Linter.of(written);
    Linter marks = Linter.ofMarks(pack(PackCompiler.compileMarks(WRITTEN)));
    for (Rule rule : written.rules()) {
      for (Example example : rule.fires()) {
        Settings settings = Settings.of(TextKind.LETTER);
        Report all = plain.lint(example.text(), settings, PostingText.NONE);
        Report marked = marks.lint(example.text(), settings, PostingText.NONE);
        assertEquals(all.findings(), marked.findings(), rule.id());
      }
    }
    assertTrue(marks.pack().rules().size() < written.rules().size());
  }

  @Test
  void leavesNoPatternAndNoExample() {
    for (JsonNode rule : COMPILED.required("rules")) {
      assertTrue(!rule.has("fires") && !rule.has("quiet"));
      assertTrue(!rule.path("match").isString(), rule.toString());
      assertTrue(!rule.path("match").path(0).isString(), rule.toString());
    }
  }

  @Test
  void refusesADamagedProgram() {
    for (String row : List.of("words", "cells", "numbers")) {
      ObjectNode damaged = (ObjectNode) COMPILED.deepCopy();
      ObjectNode program = (ObjectNode) damaged.required("program");
      program.put(row, "\u0001" + program.required(row).asString().substring(1));
      Pack pack = pack(damaged);
      assertThrows(PatternException.class, () -> Linter.ofCompiled(pack), row);
    }
  }

  /** A space is a closing bracket, a quotation mark left out of the letters is none of them. */
  @Test
  void refusesBracketsThatDoNotMatchAndAPatternWithoutAnEnd() {
    String cells = COMPILED.required("program").required("cells").asString();
    for (String wrong : List.of(cells.replaceFirst(" ", ""), " " + cells, cells + "#")) {
      ObjectNode damaged = (ObjectNode) COMPILED.deepCopy();
      ((ObjectNode) damaged.required("program")).put("cells", wrong);
      Pack pack = pack(damaged);
      assertThrows(PatternException.class, () -> Linter.ofCompiled(pack));
    }
  }
}
