package dev.letterlint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private final Vocabulary vocabulary = new Vocabulary();

  private List<String> cut(String text) {
    Words words = new Words(text, vocabulary);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      tokens.add(text.substring(words.start(i), words.end(i)));
    }
    return tokens;
  }

  private int id(String text, int token) {
    return new Words(text, vocabulary).word(token);
  }

  @Test
  void splitsUnitsFromNumbersAndMarksFromBoth() {
    assertEquals(List.of("$", "380", "K"), cut("$380K"));
    assertEquals(List.of("250", "ms"), cut("250ms"));
    assertEquals(List.of("2,400", "RPS", ",", "99.95", "%"), cut("2,400 RPS, 99.95%"));
    assertEquals(List.of("p99"), cut("p99"));
  }

  @Test
  void keepsNamesOfTechnologiesWhole() {
    assertEquals(
        List.of("Node.js", "C++", "C#", ".NET", "ASP.NET", "pg_stat_statements"),
        cut("Node.js C++ C# .NET ASP.NET pg_stat_statements"));
  }

  @Test
  void readsHyphensOfAllKindsAsSpaces() {
    assertEquals(List.of("fast", "paced"), cut("fast-paced"));
    assertEquals(List.of("fast", "paced"), cut("fast\u2011paced"));
    assertEquals(List.of("end", "\u2014", "start"), cut("end\u2014start"));
  }

  @Test
  void takesContractionsApart() {
    assertEquals(List.of("I", "\u2019m"), cut("I\u2019m"));
    assertEquals(id("am", 0), id("I'm", 1));
    assertEquals(id("not", 0), id("don\u2019t", 1));
    assertEquals(id("can", 0), id("can't", 0));
    assertEquals(id("will", 0), id("won't", 0));
    assertEquals(List.of("O'Neil"), cut("O'Neil"));
  }

  @Test
  void comparesWordsWithoutCaseAndAccents() {
    int resume = vocabulary.intern("resume");
    assertEquals(resume, id("R\u00c9SUM\u00c9", 0));
    assertEquals(resume, id("re\u200bsume", 0));
    assertNotEquals(resume, id("resumed", 0));
  }

  @Test
  void countsSignificantFigures() {
    assertEquals(0, figures("840,000"));
    assertEquals(0, figures("1.5"));
    assertEquals(Shape.THREE_FIGURES, figures("73.9"));
    assertEquals(Shape.MORE_FIGURES, figures("2,437"));
    assertEquals(0, figures("0.8"));
  }

  private int figures(String number) {
    return new Words(number, vocabulary).shape(0) & (Shape.THREE_FIGURES | Shape.MORE_FIGURES);
  }

  @Test
  void knowsCalendarYears() {
    assertEquals(Shape.YEAR, new Words("2024", vocabulary).shape(0) & Shape.YEAR);
    assertEquals(0, new Words("2,024", vocabulary).shape(0) & Shape.YEAR);
  }
}
