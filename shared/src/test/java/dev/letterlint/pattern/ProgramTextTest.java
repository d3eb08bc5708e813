package dev.letterlint.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.text.SentenceReader;
import dev.letterlint.text.Text;
import dev.letterlint.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Three signals that ask for three patterns among them, two of which they share. */
  private static Program sharing() {
    Patterns made = new Patterns(new Vocabulary(), Map.of("tool", List.of("kafka", "redis")));
    made.signal(List.of("we use <tool>", "{a|b} c"));
    made.signal(List.of("we use <tool>", "d"));
    made.signal(List.of("{b|a} c", "we use <tool>"));
    return ProgramText.of(made.program()).program();
  }

  @Test
  void aPatternOfSeveralSignalsIsWrittenOnce() {
    Program read = sharing();
    assertEquals(2 + 3, read.patterns());
    assertEquals(ProgramText.of(read), ProgramText.of(ProgramText.of(read).program()));
  }

  @Test
  void aSharedPatternIsFoundForEachSignalThatIsLookedFor() {
    Set<String> all = Set.of("0 at 0", "2 at 0", "0 at 2", "1 at 2", "2 at 2", "1 at 5");
    assertEquals(all, found(sharing().automaton()));
    assertEquals(
        Set.of("1 at 2", "1 at 5"), found(sharing().automaton(new boolean[] {false, true, false})));
    assertEquals(
        Set.of("0 at 0", "0 at 2"),
        found(sharing().only(new boolean[] {true, false, false}).automaton()));
  }

  private static Set<String> found(Automaton automaton) {
    Vocabulary words = sharing().vocabulary;
    Text text = new Text("A c we use Redis d", new SentenceReader(words));
    Marks marks = automaton.scan(text.sentences().get(0));
    Set<String> found = new HashSet<>();
    for (int i = 0; i < marks.count(); i++) {
      assertTrue(found.add(marks.signal(i) + " at " + marks.from(i)));
    }
    return found;
  }

  /** The bracket is the letter for the end of a pattern of the same owner. */
  @Test
  void anEntryOfALexiconWithTwoEndsAndAPatternOfNothingAreRefused() {
    ProgramText text = text();
    for (String cells : List.of(text.cells().replaceFirst("\\(", "(("), "(" + text.cells())) {
      assertThrows(PatternException.class, with(text, cells, text.numbers())::program);
    }
  }

  private static ProgramText with(ProgramText text, String cells, String numbers) {
    return new ProgramText(
        text.words(), cells, numbers, text.near(), text.far(), text.lexicons(), text.signals());
  }
}
