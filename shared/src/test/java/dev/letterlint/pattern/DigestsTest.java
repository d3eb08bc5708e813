package dev.letterlint.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.letterlint.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestsTest {

  private static final List<String> ASKED = List.of("we use <tool>", "{a|b} c", "d");

  /** Of the last of the signals, in a program as it is shipped. */
  private static int digest(List<List<String>> signals) {
    Patterns made = new Patterns(new Vocabulary(), Map.of("tool", List.of("kafka", "redis")));
    int last = 0;
    for (List<String> patterns : signals) {
      last = made.signal(patterns);
    }
    return new Digests(ProgramText.of(made.program()).program()).of(last);
  }

  @Test
  void staysWhereOtherSignalsShareItsPatterns() {
    int alone = digest(List.of(ASKED));
    assertEquals(alone, digest(List.of(List.of("d", "e"), ASKED)));
    assertEquals(alone, digest(List.of(List.of("{b|a} c"), List.of("d"), ASKED)));
  }

  @Test
  void isAnotherForOtherPatterns() {
    int digest = digest(List.of(ASKED));
    assertNotEquals(digest, digest(List.of(List.of("we use <tool>", "{a|b} c", "f"))));
    assertNotEquals(digest, digest(List.of(List.of("we use <tool>", "{a|b} c"))));
  }
}
