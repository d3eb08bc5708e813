package dev.letterlint.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SnippetTest {

  @Test
  void aSelectionsFirstWordsAreItsTitle() {
    assertEquals("We cut p99", Snippet.of("\n We cut\n\n p99 ").title());
    assertEquals("\n We", Snippet.of("\n We").text());
    assertEquals("", Snippet.of(" \n").title());
  }

  @Test
  void aTitleEndsWithAWholeCharacter() {
    assertEquals("a".repeat(59), Snippet.of("a".repeat(59) + "\uD83D\uDE00").title());
    assertEquals("a".repeat(58) + "\uD83D\uDE00", Snippet.of("a".repeat(58) + "😀b").title());
  }

  @Test
  void aPartOfALaterVersionIsAny() {
    assertEquals(Part.NONE, Part.of("haiku"));
    for (Part part : Part.values()) {
      assertEquals(part, Part.of(part.word()));
    }
  }
}
