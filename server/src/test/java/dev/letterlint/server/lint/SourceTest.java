package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\r\nb\rc\nd",
        "\ufeffDear",
        "“résumé”\u00a0😀",
        "e\u0301 \u202e\u0000",
        "\n"
      })
  void keepsEveryCharacter(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), text);
    assertEquals(text, Source.read(file.toString(), InputStream.nullInputStream()).text());
    assertEquals(text, Source.read("-", input(text.getBytes(StandardCharsets.UTF_8))).text());
  }

  @Test
  void refusesATextThatBreaksOffInsideACharacter() {
    byte[] half = {'a', (byte) 0xf0, (byte) 0x9f};
    BadUsage refused = assertThrows(BadUsage.class, () -> Source.read("-", input(half)));
    assertTrue(
        refused.getMessage().startsWith("- is not UTF-8 from byte 1 on"), refused.getMessage());
  }

  private static InputStream input(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
