package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
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
import java.util.Set;
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
        Settings settings = Settings.of(example.kind());
        assertEquals(
            plain.lint(example.text(), settings, PostingText.NONE),
            compiled.lint(example.text(), settings, PostingText.NONE),
            rule.id());
      }
    }
  }

  @Test
  void marksTheSameWithoutTheChecklist() {
    Set<TextKind> ofForms = Set.of(TextKind.LETTER, TextKind.ANSWER);
    assertMarksTheSame(ofForms);
    assertMarksTheSame(Set.of(TextKind.RESUME));
  }

  private static void assertMarksTheSame(Set<TextKind> kinds) {
    Pack written = pack(WRITTEN);
    Linter plain = Linter.of(written);
    Pack marking = pack(PackCompiler.compileMarks(WRITTEN, kinds));
    boolean ofResumes = kinds.contains(TextKind.RESUME);
    Linter marks = ofResumes ? Linter.ofCompiled(marking) : Linter.ofMarks(marking);
    for (Rule rule : written.rules()) {
      for (Example example : rule.fires()) {
        if (kinds.contains(example.kind())) {
          Settings settings = Settings.of(example.kind());
          Report all = plain.lint(example.text(), settings, PostingText.NONE);
          Report marked = marks.lint(example.text(), settings, PostingText.NONE);
          assertEquals(all.findings(), withMessages(marked.findings(), written), rule.id());
        }
      }
    }
    assertTrue(marks.pack().rules().size() < written.rules().size());
  }

  /** As the card shows them. */
  private static List<Finding> withMessages(List<Finding> findings, Pack pack) {
    return findings.stream()
        .map(each -> each.message().isEmpty() ? told(each, pack.rule(each.rule())) : each)
        .toList();
  }

  private static Finding told(Finding each, Rule rule) {
    return new Finding(
        each.rule(),
        each.severity(),
        each.start(),
        each.end(),
        each.text(),
        rule.message(),
        each.fixes());
  }

  /** A resume in a linter for letters is a text of plain lines: nothing marks it, nothing fails. */
  @Test
  void carriesNothingOfResumesInThePackForLetters() {
    JsonNode letters = PackCompiler.compileMarks(WRITTEN, Set.of(TextKind.LETTER));
    for (String lexicon : letters.required("lexicons").propertyNames()) {
      assertTrue(!lexicon.startsWith("resume-"), lexicon);
    }
    Linter linter = Linter.ofMarks(pack(letters));
    Report report = linter.lint("- Worked on it", Settings.of(TextKind.RESUME), PostingText.NONE);
    assertEquals(List.of(), report.findings());
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
    for (String row : List.of("words", "cells", "numbers", "near", "far")) {
      ObjectNode damaged = (ObjectNode) COMPILED.deepCopy();
      ObjectNode program = (ObjectNode) damaged.required("program");
      program.put(row, "\u0001" + program.required(row).asString().substring(1));
      Pack pack = pack(damaged);
      assertThrows(PatternException.class, () -> Linter.ofCompiled(pack), row);
    }
  }

  @Test
  void refusesARowThatEndsTooEarly() {
    for (String row : List.of("cells", "numbers", "near", "far")) {
      ObjectNode damaged = (ObjectNode) COMPILED.deepCopy();
      ObjectNode program = (ObjectNode) damaged.required("program");
      String whole = program.required(row).asString();
      program.put(row, whole.substring(0, whole.length() - 1));
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
