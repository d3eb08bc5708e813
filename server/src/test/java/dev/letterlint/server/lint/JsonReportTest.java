package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

  @Test
  void writesEveryFieldInItsPlace() {
    String expected =
        """
        [{"file":"letter.txt","kind":"letter","level":"senior",\
        "findings":[{"rule":"opening.excited","severity":"error","start":17,"end":35,\
        "text":"excited\\nto “apply”","message":"Start with what you built",\
        "fixes":[{"start":12,"end":36,"text":"","label":"Delete it"},\
        {"start":17,"end":24,"text":"glad","label":"Say \\"glad\\""}]}],\
        "checks":[{"id":"greeting","met":true,"detail":"Greets the team.",\
        "evidence":[{"start":0,"end":10}]},\
        {"id":"outcome","met":false,"detail":"Say what came of it.","evidence":[]}]}]
        """;
    assertEquals(expected, written(List.of(Sample.linted())));
  }

  @Test
  void isAnEmptyArrayForNoText() {
    assertEquals("[]\n", written(List.of()));
  }

  private static String written(List<Linted> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new JsonReport(out).write(texts);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
