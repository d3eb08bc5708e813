package dev.letterlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.QuestionLimit.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form's question says of the length it wants. */
class QuestionLimitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In 100 words or fewer, why us?; WORDS; 0; 100",
        "Tell us of a bug (150-200 words); WORDS; 150; 200",
        "Describe it in 150 to 200 words.; WORDS; 150; 200",
        "Please write at least 50 words.; WORDS; 50; 0",
        "What are you proud of? 2-3 sentences.; SENTENCES; 2; 3",
        "Answer in two to three sentences; SENTENCES; 2; 3",
        "Give 3-5 bullet points on your last role; POINTS; 3; 5",
        "Give 3-5 bullets on your last role; POINTS; 3; 5",
        "Name three points; POINTS; 0; 3",
        "Why do you want to work here?; WORDS; 0; 0"
      })
  void isReadOutOfTheQuestion(String question, Unit unit, int fewest, int most) {
    assertEquals(new QuestionLimit(unit, fewest, most), QuestionLimit.of(question));
  }
}
