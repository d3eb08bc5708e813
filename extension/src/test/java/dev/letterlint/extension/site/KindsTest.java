package dev.letterlint.extension.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KindsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resume/cv",
        "your résumé",
        "cv",
        "curriculum vitae",
        "resume (plain text)",
        "please paste your resume as plain text",
        "copy/paste your cv here"
      })
  void aFieldForAResumeIsKnownByItsQuestion(String question) {
    assertTrue(Kinds.isResume(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "please explain any gaps in your resume",
        "anything that is not on your cv?",
        "would you resume work at once?",
        "paste a link to your work",
        "additional information",
        ""
      })
  void aQuestionAboutTheResumeIsAnAnswer(String question) {
    assertFalse(Kinds.isResume(question));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Resume/CV", "Upload your CV", "Cover Letter", "Attach your résumé here"})
  void filesOfResumesAndLettersAreDocuments(String question) {
    assertTrue(Kinds.isDocument(question));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Portfolio", "Transcript of records", "Photo", ""})
  void otherFilesAreNot(String question) {
    assertFalse(Kinds.isDocument(question));
  }
}
