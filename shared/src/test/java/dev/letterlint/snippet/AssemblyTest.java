package dev.letterlint.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AssemblyTest {

  private static final List<Part> STORY = List.of(Part.OPENING, Part.SYMPTOM, Part.OUTCOME);

  @Test
  void aBlockBelongsBehindThoseThatComeBeforeItInTheStory() {
    assertEquals(2, Assembly.place(STORY, Part.MEASURED_WITH));
    assertEquals(1, Assembly.place(STORY, Part.OPENING));
    assertEquals(3, Assembly.place(STORY, Part.NEXT_STEP));
    assertEquals(0, Assembly.place(List.of(), Part.OPTIONS));
  }

  @Test
  void aBlockOfNoPartComesLastAndHoldsNothingUp() {
    assertEquals(3, Assembly.place(STORY, Part.NONE));
    assertEquals(2, Assembly.place(List.of(Part.OUTCOME, Part.NONE), Part.OPENING));
  }

  @Test
  void blocksBecomeParagraphs() {
    String letter = Assembly.with("", List.of(), " The symptom. \n", List.of());
    assertEquals("The symptom.", letter);
    letter = Assembly.with(letter, List.of(), "The opening.", List.of("The symptom."));
    assertEquals("The opening.\n\nThe symptom.", letter);
    letter = Assembly.with(letter, List.of("The opening."), "Between.", List.of("The symptom."));
    assertEquals("The opening.\n\nBetween.\n\nThe symptom.", letter);
  }

  @Test
  void whatAPersonWroteAroundTheBlocksStays() {
    String letter = "Dear Marit,\n\nThe opening.\nand more\n\nKind regards";
    assertEquals(
        "Dear Marit,\n\nThe opening.\n\nThe symptom.\n\nand more\n\nKind regards",
        Assembly.with(letter, List.of("The opening."), "The symptom.", List.of()));
  }

  @Test
  void aBlockGoesBehindTheNearestOneThatIsStillFound() {
    String letter = "The opening.\n\nThe symptom, rewritten.";
    List<String> before = List.of("The opening.", "The symptom.");
    assertEquals(
        "The opening.\n\nThe outcome.\n\nThe symptom, rewritten.",
        Assembly.with(letter, before, "The outcome.", List.of()));
  }

  @Test
  void aBlockIsTakenOutWithItsGap() {
    assertEquals("A.\n\nC.", Assembly.without("A.\n\nB.\n\nC.", "B."));
    assertEquals("B.", Assembly.without("A.\n\nB.", "A."));
    assertEquals("A.", Assembly.without("A.\n\nB.", "B."));
    assertEquals("", Assembly.without("A.", "A."));
  }

  @Test
  void aBlockThatWasChangedStays() {
    String letter = "A.\n\nB, but better.";
    assertEquals(letter, Assembly.without(letter, "B."));
    assertFalse(Assembly.has(letter, "B."));
    assertTrue(Assembly.has(letter, "A."));
  }

  @Test
  void wordsInsideAParagraphAreNoBlock() {
    String letter = "We say so. B. And more.";
    assertEquals(letter, Assembly.without(letter, "B."));
  }
}
