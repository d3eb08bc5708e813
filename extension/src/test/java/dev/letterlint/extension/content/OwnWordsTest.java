package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Finding;
import dev.letterlint.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnWordsTest {

  private final OwnWords words = new OwnWords(secret -> "Never send " + secret);

  @Test
  void findsEachWholeWordThatMustNotBeSent() {
    words.set(List.of(), List.of("Project Zephyr", " falcon "));
    String text = "Falcon and falconry; project zephyr is Falcon2, not FALCON.";
    List<String> found = words.secrets(text).stream().map(Finding::text).toList();
    assertEquals(List.of("project zephyr", "Falcon", "FALCON"), found);
    assertEquals(Severity.ERROR, words.secrets(text).get(0).severity());
    assertEquals("Never send Falcon", words.secrets(text).get(1).message());
  }

  @Test
  void leavesATermAloneButNotTheSentenceItStandsIn() {
    words.set(List.of("Leverage"), List.of());
    assertTrue(words.excuse(found("leverage")));
    assertTrue(words.excuse(found("leverage it")));
    assertFalse(words.excuse(found("leveraged")));
    assertFalse(words.excuse(found("I want to leverage all of my skills")));
  }

  @Test
  void emptyLinesOfAListSayNothing() {
    words.set(List.of("", " "), List.of("", " "));
    assertEquals(List.of(), words.secrets("Any text."));
    assertFalse(words.excuse(found("any")));
  }

  private static Finding found(String words) {
    return new Finding("a.b", Severity.WARNING, 0, words.length(), words, "m", List.of());
  }
}
