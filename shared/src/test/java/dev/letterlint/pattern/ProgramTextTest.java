package dev.letterlint.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.letterlint.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTextTest {

  private static Program program(String... patterns) {
    Patterns made =
        new Patterns(new Vocabulary(), Map.of("tool", List.of("kafka", "{redis|nats}")));
    made.signal(List.of(patterns));
    return made.program();
  }

  private static ProgramText text() {
    return ProgramText.of(
        program(
            "{zoo|apple|a pear|=Go|<tool>|mango} [c|b] *2 <number>", "^ {use|bend} {x|{w|v} u}"));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    ProgramText text = text();
    Program read = text.program();
    assertEquals(text, ProgramText.of(read));
    assertArrayEquals(read.code, ProgramText.of(read).program().code);
  }

  @Test
  void theOrderOfAlternativesDoesNotMatterToWhatIsWritten() {
    assertEquals(
        ProgramText.of(program("{a|c d|b|c} e")), ProgramText.of(program("{c|b|c d|a} e")));
  }

  @Test
  void whatIsDamagedIsRefused() {
    ProgramText text = text();
    String numbers = text.numbers();
    for (int i = 0; i < numbers.length(); i++) {
      ProgramText cut = with(text, text.cells(), numbers.substring(0, i));
      assertThrows(PatternException.class, cut::program, "cut at " + i);
    }
    for (int i = 1; i < text.cells().length(); i++) {
      ProgramText changed =
          with(
              text,
              text.cells().substring(0, i - 1) + "\u007f" + text.cells().substring(i),
              numbers);
      assertThrows(PatternException.class, changed::program, "changed at " + i);
    }
  }

  private static ProgramText with(ProgramText text, String cells, String numbers) {
    return new ProgramText(text.words(), cells, numbers, text.lexicons(), text.signals());
  }
}
