package dev.letterlint.release;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"b\":{\"a\":1,\"c\":[],\"a\":2}}",
        "[{\"a\":1, \"\\u0061\" : 2}]",
        "{\"a\":\"}\",\"a\":2}",
        "{\"\":1,\"\":2}",
      })
  void aNameThatIsThereTwiceIsRefused(String json) {
    assertRefused(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":{\"a\":1},\"b\":{\"a\":1}}",
        "[\"a\",\"a\"]",
        "{\"a\":\"a\",\"b\":\"a\"}",
        "[{\"a\":1},{\"a\":1}]",
        "{\"a\\\"\":1,\"a\":2}",
        "{\"a\":\"\\\\\",\"b\":1}",
        "",
        "<html>",
        "]]}}",
        "\"",
        "{\"a\\",
        "{\"\\u12",
      })
  void allElseIsLeftToTheParser(String json) {
    assertDoesNotThrow(() -> StrictJson.check(json));
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 100_000})
  void depthIsRefused(int levels) {
    assertRefused("[".repeat(levels) + "]".repeat(levels));
    assertRefused("{\"a\":".repeat(levels) + "1" + "}".repeat(levels));
    assertDoesNotThrow(() -> StrictJson.check("[".repeat(32) + "]".repeat(32)));
  }

  private static void assertRefused(String json) {
    assertEquals(Gate.FORM, assertThrows(Refused.class, () -> StrictJson.check(json)).gate());
  }
}
