package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.RulePages;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue is whole: no rule that letters and answers want has been forgotten. */
class IndexTest {

  private static final Path WANTED = Path.of("src/test/data/letter-rules.txt");

  @Test
  void holdsEveryRuleThatLettersAndAnswersWant() throws IOException {
    String index = new RulePages(Examples.LINTER.pack()).all().get("README.md");
    List<String> missing =
        wanted().stream().filter(id -> !index.contains("](" + id + ".md)")).toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void wantedRulesAreForLettersOrAnswers() throws IOException {
    for (String id : wanted()) {
      Rule rule = Examples.LINTER.pack().rule(id);
      boolean fits =
          rule.kinds().contains(TextKind.LETTER) || rule.kinds().contains(TextKind.ANSWER);
      assertTrue(fits, id);
    }
  }

  private static List<String> wanted() throws IOException {
    return Files.readAllLines(WANTED).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
