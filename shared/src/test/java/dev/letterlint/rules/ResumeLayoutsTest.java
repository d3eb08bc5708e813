package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.TextKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job, its dates and its bullet are found in whatever way people set them. */
class ResumeLayoutsTest {

  private static final String BULLET = "Moved the nightly import to a queue";
  private static final String LATER = "Developer, Beta (2022 – 2023)";

  /** A job with its bullet, above one that ended later and so stands in the wrong place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experience\n\nEngineer, Acme (2019 – 2021)\n- ",
        "EXPERIENCE\nAcme Corp\nEngineer\nJan 2019 - Mar 2021\n• ",
        "Work Experience:\nJan. 2019 — Febuary 2020 | Engineer | Acme\n* ",
        "Experience\n----------\nAcme, Berlin\n01/2019–11/2021\n_Engineer_\n● ",
        "## Experience\n\n**Engineer** @ Acme\t2019 to 2021\n\n– ",
        "PROFESSIONAL EXPERIENCE\r\n\r\nEngineer\r\nAcme\r\n2019-03 - 2021-05\r\n1) ",
        "My journey\nAcme\nEngineer, Oct '19 – Jul '21\n\n▸ ",
        "Engineer\nAcme | Berlin\nFebruary 2019 – May 2021\n\n",
        "Selected Professional Experience\n2019–2021 Engineer, Acme\no ",
        "Employment History:\n* Engineer, Acme 2/2019 - 3/2021\n\t* "
      })
  void areReadWithTheirDates(String layout) {
    String text = layout + BULLET + "\n\n" + LATER + "\n- Moved 40 feeds to a queue\n";
    List<Finding> findings =
        Examples.LINTER.lint(text, Settings.of(TextKind.RESUME), PostingText.NONE).findings();
    assertEquals(List.of("the nightly import to a"), of("bullet.no-number", findings));
    assertEquals(List.of(LATER), of("role.order", findings));
  }

  /** A job that goes on may stand above any other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experience\nEngineer, Acme (2019 – Present)\n- ",
        "Experience\nEngineer at Acme, since 2019\n- ",
        "Experience\nAcme\nEngineer\nJan 2019 - today\n- ",
        "Experience\n2019–now: Engineer, Acme\n- "
      })
  void goOnUntilToday(String layout) {
    String text = layout + BULLET + "\n\n" + LATER + "\n- Moved 40 feeds to a queue\n";
    List<Finding> findings =
        Examples.LINTER.lint(text, Settings.of(TextKind.RESUME), PostingText.NONE).findings();
    assertEquals(List.of("the nightly import to a"), of("bullet.no-number", findings));
    assertEquals(List.of(), of("role.order", findings));
  }

  private static List<String> of(String rule, List<Finding> findings) {
    return findings.stream().filter(f -> f.rule().equals(rule)).map(Finding::text).toList();
  }
}
