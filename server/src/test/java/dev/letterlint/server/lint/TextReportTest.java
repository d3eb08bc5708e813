package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextReportTest {

  @Test
  void writesALineForEachFindingAndASummary() {
    String expected =
        """
        letter.txt:2:6 error opening.excited "excited to “apply”" Start with what you built
            fix: delete "I am excited to “apply”." (Delete it)
            fix: "excited" → "glad" (Say "glad")
        letter.txt: 1 error, 0 warnings, 0 suggestions; checklist 1 of 2
            missing: outcome Say what came of it.
        """;
    assertEquals(expected, written(false, List.of(Sample.linted())));
  }

  @Test
  void addsUpSeveralTexts() {
    String written = written(false, List.of(Sample.linted(), Sample.linted()));
    assertTrue(written.endsWith("2 texts: 2 errors, 0 warnings, 0 suggestions\n"), written);
  }

  @Test
  void coloursTheSameWordsOnATerminal() {
    String coloured = written(true, List.of(Sample.linted()));
    String plain = coloured.replaceAll("\u001b\\[[0-9;]+m", "");
    assertTrue(coloured.contains("\u001b[1;31merror\u001b[0m"), coloured);
    assertEquals(written(false, List.of(Sample.linted())), plain);
  }

  private static String written(boolean colour, List<Linted> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new TextReport(new Streams(InputStream.nullInputStream(), out, out, colour)).write(texts);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
