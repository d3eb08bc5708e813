package dev.letterlint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

  private static List<String> quoted(String text) {
    Sentence sentence = new Text(text, new SentenceReader(new Vocabulary())).sentences().get(0);
    List<String> quoted = new ArrayList<>();
    for (int token = 0; token < sentence.count(); token++) {
      if ((sentence.shape(token) & Shape.QUOTED) != 0) {
        quoted.add(text.substring(sentence.start(token), sentence.end(token)));
      }
    }
    return quoted;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "``", "\u201C\u201D", "\u2018\u2019", "\u00AB\u00BB"})
  void standBetweenMarksThatBelongTogether(String marks) {
    String text = "They call it " + marks.charAt(0) + "rather good" + marks.charAt(1) + " here";
    assertEquals(
        List.of(marks.substring(0, 1), "rather", "good"), quoted(text).subList(0, 3), text);
    assertFalse(quoted(text).contains("here"), text);
  }

  @Test
  void endWithTheSentenceWhereNobodyClosesThem() {
    assertTrue(quoted("They call it \"rather good here").contains("here"));
    assertEquals(List.of(), quoted("They call it `rather good here"));
  }

  @Test
  void doNotBeginBehindAFigure() {
    assertEquals(List.of(), quoted("A 15\" screen of mine"));
  }
}
