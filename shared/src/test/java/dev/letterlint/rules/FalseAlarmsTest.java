package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The likeliest false alarms, as they were collected before the rules were written, are none. */
class FalseAlarmsTest {

  private static final String COLLECTED = "design/RULES-DETAIL.md";
  private static final String CARRIER = "We run a Go service on Postgres. ";
  private static final PostingText POSTING = new PostingText("Backend Developer", "Acme", "");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern NAMED = Pattern.compile("([a-z]+\\.[a-z-]+) \\(([^)]*)\\)");

  /** A sentence on which the named rules must be quiet. */
  private record Trap(String rules, String sentence) {}

  @TestFactory
  Stream<DynamicTest> areQuiet() throws IOException {
    return Material.tests(COLLECTED, () -> traps().stream().map(FalseAlarmsTest::test));
  }

  private static DynamicTest test(Trap trap) {
    return DynamicTest.dynamicTest(trap.rules() + ": " + trap.sentence(), () -> hold(trap));
  }

  private static void hold(Trap trap) {
    Settings settings =
        trap.sentence().endsWith("?") || trap.sentence().endsWith("?.")
            ? Settings.of(TextKind.ANSWER).withQuestion(trap.sentence())
            : Settings.of(TextKind.LETTER);
    List<String> found =
        Examples.LINTER.lint(CARRIER + trap.sentence(), settings, POSTING).findings().stream()
            .filter(finding -> trap.rules().contains(finding.rule()))
            .map(finding -> finding.rule() + " on " + finding.text())
            .toList();
    assertEquals(List.of(), found);
  }

  private static List<Trap> traps() throws IOException {
    List<Trap> traps = new ArrayList<>();
    boolean inside = false;
    for (String line : Material.text(COLLECTED).lines().toList()) {
      if (line.startsWith("# ")) {
        inside = line.startsWith("# 4 ");
      } else if (inside && line.matches("\\| \\d+ \\|.*")) {
        String[] cells = line.split("\\|");
        addQuoted(cells[2].strip(), cells[3], traps);
      } else if (inside) {
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
          addQuoted(named.group(1), named.group(2), traps);
        }
      }
    }
    return traps.stream().filter(trap -> isForLetters(trap.rules())).toList();
  }

  private static void addQuoted(String rules, String cell, List<Trap> traps) {
    Matcher quoted = QUOTED.matcher(cell);
    while (quoted.find()) {
      traps.add(new Trap(rules, quoted.group(1)));
    }
  }

  private static boolean isForLetters(String rules) {
    for (String id : rules.split(" / ")) {
      Rule rule = Examples.LINTER.pack().rule(id.strip());
      if (rule != null && rule.kinds().contains(TextKind.LETTER)) {
        return true;
      }
    }
    return false;
  }
}
