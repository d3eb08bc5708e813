package dev.letterlint.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.text.Sentence;
import dev.letterlint.text.SentenceReader;
import dev.letterlint.text.Text;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, List<String>> lexicons = new LinkedHashMap<>();

  private List<String> found(String pattern, String text) {
    Patterns patterns = new Patterns(vocabulary, lexicons);
    int signal = patterns.signal(List.of(pattern));
    Automaton automaton = patterns.program().automaton();
    List<String> found = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : new Text(text, new SentenceReader(vocabulary)).sentences()) {
      Marks marks = automaton.scan(sentence);
      for (int i = 0; i < marks.count(); i++) {
        assertEquals(signal, marks.signal(i));
        found.add(
            text.substring(at + sentence.start(marks.from(i)), at + sentence.end(marks.to(i) - 1)));
      }
      at += sentence.length();
    }
    return found;
  }

  @Test
  void findsWhatALexiconAsksForThroughOthersWhateverTheirOrder() {
    lexicons.put("size", List.of("large"));
    lexicons.put("thing", List.of("<size> queue"));
    lexicons.put("part", List.of("end of <thing>"));
    assertEquals(
        List.of("the end of large queue"), found("the <part>", "at the end of large queue"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "i am excited; I'm  excited today; I'm  excited",
        "fast paced; a Fast-Paced team; Fast-Paced",
        "{strong|solid} sql [skills]; solid SQL skills; solid SQL skills",
        "{strong|solid} sql [skills]; strong SQL here; strong SQL",
        "cut * latency; we cut read latency; cut read latency",
        "cut *2 latency; we cut latency; cut latency",
        "from <number> to <number>; went from 920 to 240 ms; from 920 to 240",
        "=Go; I go with Go; Go",
        "^ responsible for; Responsible for it; Responsible for",
        "\\[ *2 \\]; at [Company Name] now; [Company Name]",
        "company 's mission; your company's mission; company's mission",
        "company 's mission; your company's mission; company's mission",
        "{a|b} [c|d] e; a d e; a d e"
      })
  void matchWords(String pattern, String text, String match) {
    assertEquals(List.of(match), found(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cut *2 latency; we cut the very slow read latency",
        "^ responsible for; I was responsible for it",
        "=Go; I go there",
        "i am; I. Am I"
      })
  void refuseOthers(String pattern, String text) {
    assertEquals(List.of(), found(pattern, text));
  }

  @Test
  void gapsPassMarksButCountOnlyWords() {
    assertEquals(
        List.of("cut \u2014 truly, latency"),
        found("cut *1 latency", "We cut \u2014 truly, latency."));
  }

  @Test
  void takeTheLeftmostLongestAndNeverOverlap() {
    assertEquals(List.of("very very", "very very"), found("very very", "very very very very very"));
  }

  @Test
  void readLexiconsOfWordsPhrasesAndOtherLexicons() {
    lexicons.put("queue", List.of("kafka", "pub / sub", "{rabbitmq|rabbit mq}"));
    lexicons.put("technology", List.of("<queue>", "=Go"));
    assertEquals(
        List.of("with Kafka", "with Pub/Sub", "with Rabbit MQ", "with Go"),
        found("with <technology>", "with Kafka, with Pub/Sub, with Rabbit MQ, with Go, with go"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a|b", "a}", "<nothing>", "[a]", "*99 b", "b ^ a", "[a|b", "<open", ""})
  void refuseWhatIsNoPatternAndSayWhy(String pattern) {
    Patterns patterns = new Patterns(vocabulary, lexicons);
    PatternException e =
        assertThrows(PatternException.class, () -> patterns.signal(List.of(pattern)));
    assertTrue(e.getMessage().contains("\"" + pattern + "\""), e.getMessage());
  }

  @Test
  void refuseALexiconThatRefersToItself() {
    lexicons.put("a", List.of("<b> x"));
    lexicons.put("b", List.of("<a> y"));
    assertThrows(PatternException.class, () -> new Patterns(vocabulary, lexicons));
  }

  @Test
  void refuseALexiconEntryThatMatchesNothing() {
    lexicons.put("a", List.of("[x] [y]"));
    assertThrows(PatternException.class, () -> new Patterns(vocabulary, lexicons));
  }

  /** Entries stand once in the network, so a large lexicon may be used in every pattern. */
  @Test
  void goThroughCallsWithinCalls() {
    lexicons.put("unit", List.of("ms", "milli seconds"));
    lexicons.put("amount", List.of("<number> <unit>", "many <unit>"));
    assertEquals(
        List.of("from 5 ms to 7 milli seconds", "from many ms to 9 ms"),
        found("from <amount> to <amount>", "from 5 ms to 7 milli seconds, from many ms to 9 ms"));
  }

  @Test
  void tellWhichElementATokenBelongsTo() {
    Patterns patterns = new Patterns(vocabulary, lexicons);
    int signal = patterns.signal(List.of("{join|joining} *3 {as|for} <capital>"));
    Automaton automaton = patterns.program().automaton();
    Sentence sentence =
        new Text("Joining your great team as Lead", new SentenceReader(vocabulary))
            .sentences()
            .get(0);
    Marks marks = automaton.scan(sentence);
    int[] parts = automaton.parts(signal, sentence, marks.from(0), marks.to(0));
    assertEquals(List.of(1, 2, 2, 2, 3, 4), boxed(parts));
  }

  private static List<Integer> boxed(int[] values) {
    List<Integer> boxed = new ArrayList<>();
    for (int value : values) {
      boxed.add(value);
    }
    return boxed;
  }

  /** Cost is counted in steps: many patterns with one beginning cost no more than one. */
  @Test
  void costTheSameForOneAndForTenThousandPatternsOnceTheStatesAreKnown() {
    int few = stepsWith(1);
    int many = stepsWith(10_000);
    assertTrue(many <= few * 2, few + " steps with one pattern, " + many + " with 10,000");
  }

  private int stepsWith(int count) {
    Vocabulary words = new Vocabulary();
    Patterns patterns = new Patterns(words, Map.of());
    for (int i = 0; i < count; i++) {
      patterns.signal(List.of("we are so very glad of number" + i));
    }
    Automaton automaton = patterns.program().automaton();
    Sentence sentence =
        new Text("we are so very glad of number0 ".repeat(20), new SentenceReader(words))
            .sentences()
            .get(0);
    automaton.scan(sentence);
    int before = automaton.steps();
    automaton.scan(sentence);
    return automaton.steps() - before;
  }
}
