package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Laddro guide tells of its model letter; what it tells is good by its own rules. */
class LaddroTest {

  private static final String GUIDE = "guides/laddro-cover-letter.txt";
  private static final String SIGN_OFF = "\n\nKind regards,\nNathan Crewe";
  private static final PostingText POSTING = new PostingText("Backend Developer", "", "");

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  void findsNoFaultInTheAccountOfTheModelLetter(String between) throws IOException {
    Report report = lint(between);
    assertEquals(List.of(), report.findings().stream().map(Finding::rule).toList());
    List<String> unmet =
        report.checks().stream().filter(check -> !check.met()).map(Check::id).toList();
    assertEquals(List.of(), unmet);
  }

  private static Report lint(String between) throws IOException {
    String account =
        Material.text(GUIDE)
            .lines()
            .filter(line -> line.startsWith("Nathan ") || line.startsWith("Nathan's "))
            .collect(Collectors.joining(between));
    Settings settings = Settings.of(TextKind.LETTER).withGuides(Set.of(Guide.LADDRO, Guide.OWN));
    return Examples.LINTER.lint(account + SIGN_OFF, settings, POSTING);
  }
}
