package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.RulePages;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue is whole: no rule that letters, answers and resumes want has been forgotten. */
class IndexTest {

  private static final Path OF_LETTERS = Path.of("src/test/data/letter-rules.txt");
  private static final Path OF_RESUMES = Path.of("src/test/data/resume-rules.txt");

  @Test
  void holdsEveryRuleThatLettersAndAnswersWant() throws IOException {
    assertListed(OF_LETTERS, EnumSet.of(TextKind.LETTER, TextKind.ANSWER));
  }

  @Test
  void holdsEveryRuleThatResumesWant() throws IOException {
    assertListed(OF_RESUMES, EnumSet.of(TextKind.RESUME, TextKind.FILE));
  }

  private static void assertListed(Path wanted, Set<TextKind> kinds) throws IOException {
    String index = new RulePages(Examples.LINTER.pack()).all().get("README.md");
    for (String id : ids(wanted)) {
      assertTrue(index.contains("](" + id + ".md)"), id + " is not in the index");
      Rule rule = Examples.LINTER.pack().rule(id);
      assertTrue(!Collections.disjoint(rule.kinds(), kinds), id + " is for other texts");
    }
  }

  private static List<String> ids(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
