package dev.letterlint.extension.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Linter;
import dev.letterlint.pack.BuiltInPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

  private static final FileNames NAMES = new FileNames(Linter.of(BuiltInPack.read()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CV_final.docx       | Ada Byron        | Backend Engineer                | Ada-Byron-Backend-Engineer.pdf
          resume.pdf          | Ada Byron        | Senior Backend Engineer, Ledger | Ada-Byron-Senior-Backend-Engineer.pdf
          resume.pdf          | Ada  Byron       | Staff Engineer (Platform)       | Ada-Byron-Staff-Engineer.pdf
          resume.pdf          | José García-Ruiz | Site Reliability Engineer       | José-García-Ruiz-Site-Reliability-Engineer.pdf
          resume.pdf          | Ada Byron        | ''                              | Ada-Byron-Resume.pdf
          resume.pdf          | Ada O’Byron      | Backend Engineer                | Ada-OByron-Backend-Engineer.pdf
          resume.pdf          | Ada Byron        | New Grad Engineer               | Ada-Byron-Resume.pdf
          resume.pdf          | Ada Byron        | C++/C# Developer                | Ada-Byron-C++-C#-Developer.pdf
          """)
  void proposesWhoAppliesAndForWhat(String name, String applicant, String role, String better) {
    assertEquals(better, NAMES.judge(name, applicant, role, false).better());
  }

  @Test
  void proposesNoPostForALetter() {
    String better = NAMES.judge("final.pdf", "Ada Byron", "Backend Engineer", true).better();
    assertEquals("Ada-Byron-Cover-Letter.pdf", better);
  }

  @Test
  void proposesNothingThatItWouldFindFaultWith() {
    assertEquals("", NAMES.judge("resume.pdf", "", "Backend Engineer", false).better());
    assertEquals("", NAMES.judge("resume.pdf", "Ada", "", false).better());
    assertEquals("", NAMES.judge("resume.pdf", "../", "", false).better());
  }

  @Test
  void isContentWithAGoodName() {
    FileName good = NAMES.judge("Ada-Byron-Backend-Engineer.pdf", "Ada Byron", "", false);
    assertTrue(good.findings().isEmpty());
    assertEquals("", good.better());
    assertFalse(NAMES.judge("CV.docx", "", "", false).findings().isEmpty());
  }
}
