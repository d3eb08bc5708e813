package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.TextField;
import dev.letterlint.rule.TextKind;

/** What is written in a field, told by its name or, where that says nothing, by its question. */
public final class Kinds {

  private static final String LETTERS =
      " cover_letter_text job_application[cover_letter_text] comments ";
  private static final String RESUMES = " resume_text job_application[resume_text] ";

  /** A longer question may speak of the cover letter without asking for it. */
  private static final int LONGEST_TITLE = 40;

  private static final int LONGEST_RESUME_TITLE = 16;
  private static final String[] RESUME = {" resume", " résumé", " cv", " curriculum vitae"};

  private Kinds() {}

  public static TextKind of(TextField field, String question) {
    if (isNamed(field, LETTERS)) {
      return TextKind.LETTER;
    }
    if (isNamed(field, RESUMES)) {
      return TextKind.RESUME;
    }
    String asked = question.toLowerCase();
    if (isLetter(asked)) {
      return TextKind.LETTER;
    }
    return isResume(asked) ? TextKind.RESUME : TextKind.ANSWER;
  }

  /** Whether a field for a file asks for a resume or a letter. */
  public static boolean isDocument(String question) {
    String asked = question.toLowerCase();
    return isLetter(asked) || namesResume(asked);
  }

  static boolean isLetter(String question) {
    return question.startsWith("additional information")
        || question.startsWith("cover letter")
        || (question.length() <= LONGEST_TITLE && question.contains("cover letter"));
  }

  /** A longer question may ask about the resume, as whether there is a gap in it. */
  static boolean isResume(String question) {
    boolean wantsText = question.contains("paste") || question.contains("plain text");
    return (wantsText || question.length() <= LONGEST_RESUME_TITLE) && namesResume(question);
  }

  private static boolean namesResume(String question) {
    String words = ' ' + question;
    for (String name : RESUME) {
      if (words.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(TextField field, String names) {
    return isAmong(names, field.id) || isAmong(names, field.name);
  }

  private static boolean isAmong(String names, String name) {
    return name != null && !name.isEmpty() && names.contains(' ' + name + ' ');
  }
}
