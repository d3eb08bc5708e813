package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.release.Changed;
import dev.letterlint.release.Changed.What;
import dev.letterlint.release.ExampleCheck;
import dev.letterlint.release.Slice;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person is told of a newer pack, and which of its rules go where. */
class ChangedTest {

  private static final JsonNode BUILT_IN = JsonMapper.shared().readTree(BuiltInPack.bytes());
  private static final Pack WHOLE = edited(rules -> {});

  /** The form without examples, as the extension carries it. */
  private static final Pack CARRIED = pack(PackCompiler.compile(BUILT_IN));

  @Test
  void theSameRulesAreNoChange() {
    assertEquals(List.of(), Changed.between(CARRIED, WHOLE));
  }

  @Test
  void aRuleMoreIsTheOnlyChangeThoughAllNumbersAreOthers() {
    Pack more =
        edited(
            rules -> {
              ObjectNode rule = rules.insertObject(0);
              rule.put("id", "a.zebra").put("guide", "own").put("severity", "warning");
              rule.putArray("kinds").add("letter");
              rule.put("message", "No zebras").put("match", "aardvark {crossing|zebra}");
              rule.putArray("fires").add("An ‹aardvark crossing› wins.");
              rule.putArray("quiet").add("A zebra crosses.");
            });
    assertEquals(
        List.of(new Changed(What.NEW, "a.zebra", "", "No zebras")), Changed.between(CARRIED, more));
    assertEquals(
        List.of(new Changed(What.GONE, "a.zebra", "", "No zebras")),
        Changed.between(more, CARRIED));
  }

  @Test
  void anotherPatternSeverityOrIdIsTold() {
    Pack other =
        edited(
            rules -> {
              for (JsonNode node : rules) {
                ObjectNode rule = (ObjectNode) node;
                switch (rule.path("id").asString()) {
                  case "filler.leverage" -> rule.put("match", "leverages");
                  case "filler.intensifier" -> rule.put("severity", "error");
                  case "closing.availability" -> rule.put("where", "text");
                  case "closing.filler" -> rule.putArray("fix").add("(say what comes next)");
                  case "metric.average-latency" -> {
                    rule.put("id", "metric.mean-latency");
                    rule.putArray("renamed").add("metric.average-latency");
                  }
                  default -> {
                    // As it was.
                  }
                }
              }
            });
    Map<String, What> told = new TreeMap<>();
    Changed.between(CARRIED, other).forEach(one -> told.put(one.id(), one.what()));
    assertEquals(
        Map.of(
            "closing.availability",
            What.CHANGED,
            "closing.filler",
            What.CHANGED,
            "filler.leverage",
            What.CHANGED,
            "filler.intensifier",
            What.CHANGED,
            "metric.mean-latency",
            What.RENAMED),
        told);
  }

  /** The script in a form has other kinds than the rest, and says the same of every example. */
  @Test
  void theSliceForFormsMarksAsTheWholePackDoes() {
    Linter whole = Linter.ofCompiled(WHOLE);
    Linter forms =
        Linter.ofMarks(WHOLE.with(WHOLE.rules().stream().filter(Slice.FORMS::has).toList()));
    int marks = 0;
    for (Rule rule : WHOLE.rules()) {
      for (Example example : rule.fires()) {
        if (Set.of(TextKind.LETTER, TextKind.ANSWER).contains(example.kind())) {
          List<Finding> wanted = new ExampleCheck(whole).lint(rule, example).findings();
          assertEquals(
              wanted, new ExampleCheck(forms).lint(rule, example).findings(), example.text());
          marks += wanted.size();
        }
      }
    }
    assertEquals(true, marks > 100, marks + " marks");
  }

  @Test
  void eachRuleGoesWhereItsTextsAre() {
    List<Rule> some = new ArrayList<>(WHOLE.rules());
    some.removeIf(Slice.FORMS::has);
    some.removeIf(Slice.RESUMES::has);
    some.forEach(rule -> assertEquals(true, rule.severities().isCheck(), rule.id()));
    assertEquals(WHOLE.rules().size(), WHOLE.rules().stream().filter(Slice.ALL::has).count());
  }

  private static Pack edited(Consumer<ArrayNode> change) {
    ObjectNode written = (ObjectNode) BUILT_IN.deepCopy();
    change.accept((ArrayNode) written.path("rules"));
    return pack(PackCompiler.compileWhole(written));
  }

  private static Pack pack(JsonNode compiled) {
    return PackReader.read(JsonData.read(JsonMapper.shared().writeValueAsBytes(compiled)));
  }
}
