package dev.letterlint.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.lint.Streams;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterlintTest {

  @ParameterizedTest
  @CsvSource({
    "--help, usage: java -jar letterlint.jar",
    "letter.txt, letterlint: there is no command letter.txt",
    "serve --port, letterlint: serve takes --require-code only"
  })
  void saysWhichCommandsThereAre(String line, String sentence) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(InputStream.nullInputStream(), stream, stream, false);
    assertEquals(Letterlint.BAD_USAGE, Letterlint.run(line.split(" "), streams));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith(sentence));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("lint OPTION… FILE…"));
  }
}
