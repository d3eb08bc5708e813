package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BadUsageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "--kind poem, `--kind takes letter, resume, answer, file, not \"poem\"`",
        "--level unknown, `--level takes junior, mid, senior, not \"unknown\"`",
        "--format xml, `--format takes text, json, not \"xml\"`",
        "--guides jobjourney;own, `--guides takes jobjourney, laddro, careerbldr`",
        "--max-length -1, `--max-length takes a count of characters, not \"-1\"`",
        "--max-length many, `--max-length takes a count of characters, not \"many\"`",
        "--kind, --kind needs a value",
        "--kind letter --kind resume, --kind is given 2 times",
        "--verbose, `there is no option --verbose; allowed are --kind, --level, --posting`",
        "-x, there is no option -x; allowed are --kind",
        "- -, the standard input (-) can be read once only",
      })
  void saysWhatIsWrongAndWhatIsAllowed(String arguments, String sentence) {
    String line = arguments.endsWith("-") ? arguments : arguments + " -";
    assertRefused(sentence, line.replace("--kind -", "--kind").split(" "));
  }

  @Test
  void wantsAtLeastOneText() {
    assertRefused("name one or more text files", "--kind", "letter");
  }

  @Test
  void namesTheFileThatIsMissing() {
    String missing = folder.resolve("letter.txt").toString();
    assertRefused(missing + " does not exist", missing);
  }

  @Test
  void namesThePostingThatIsMissing() {
    String missing = folder.resolve("job.txt").toString();
    assertRefused(missing + " does not exist", "--posting", missing, "-");
  }

  @Test
  void takesNoFolder() {
    assertRefused(folder + " is a folder", folder.toString());
  }

  @Test
  void namesTheFileThatIsNotUtf8() throws IOException {
    Path latin1 =
        Files.write(folder.resolve("latin1.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
    assertRefused(latin1 + " is not UTF-8 from byte 3 on", latin1.toString());
  }

  @Test
  void writesNothingWhenOneOfTheFilesIsWrong() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Dear team");
    Run run = Run.lint(good.toString(), folder.resolve("missing.txt").toString());
    assertEquals("", run.out());
  }

  private static void assertRefused(String sentence, String... args) {
    Run run = Run.lint(args);
    assertTrue(run.err().startsWith("letterlint: " + sentence), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
    assertEquals(Lint.BAD_USAGE, run.status());
  }
}
