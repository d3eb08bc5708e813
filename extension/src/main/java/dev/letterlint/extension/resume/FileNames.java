package dev.letterlint.extension.resume;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.TextKind;
import java.util.List;

/**
 * Judges the names of attached files and makes better ones, of who applies and for what. It
 * proposes no name that it would find fault with.
 */
final class FileNames {

  private static final PostingText NO_POSTING = new PostingText("", "", "");
  private static final String LETTER = "Cover Letter";
  private static final String RESUME = "Resume";

  /** More of a title makes a name that is cut off in lists of files. */
  private static final int MOST_ROLE_WORDS = 5;

  private final Linter linter;

  FileNames(Linter linter) {
    this.linter = linter;
  }

  /** {@code applicant} and {@code role} are empty when they are not known. */
  FileName judge(String name, String applicant, String role, boolean isLetter) {
    List<Finding> findings = findings(name);
    String better = findings.isEmpty() ? "" : better(applicant, role, isLetter);
    return new FileName(name, findings, better);
  }

  private String better(String applicant, String role, boolean isLetter) {
    String who = joined(applicant, Integer.MAX_VALUE);
    String best = isLetter || role.isEmpty() ? "" : named(who, headOf(role));
    String plain = named(who, isLetter ? LETTER : RESUME);
    for (String name : new String[] {best, plain}) {
      if (!who.isEmpty() && !name.isEmpty() && findings(name).isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** A title without what is added behind a comma or in brackets, as the team or the place. */
  private static String headOf(String role) {
    int end = role.length();
    for (char cut : new char[] {',', '(', '|', '–', '—'}) {
      int at = role.indexOf(cut);
      end = at > 0 && at < end ? at : end;
    }
    return role.substring(0, end);
  }

  private static String named(String who, String what) {
    String words = joined(what, MOST_ROLE_WORDS);
    return who + (words.isEmpty() ? "" : "-" + words) + ".pdf";
  }

  /** The words of a text with hyphens between them; signs that no file may hold are left out. */
  private static String joined(String text, int most) {
    StringBuilder joined = new StringBuilder();
    int words = 0;
    for (String part : text.replace('/', ' ').split(" ")) {
      String word = lettersOf(part);
      if (!word.isEmpty() && words < most) {
        joined.append(words == 0 ? "" : "-").append(word);
        words++;
      }
    }
    return joined.toString();
  }

  private static String lettersOf(String word) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = c == '-' && letters.length() > 0 && i + 1 < word.length();
      if (isPart(c) || inside) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /**
   * Letters and digits, also of other scripts but no dashes or quotes, and the signs in C++ and C#.
   */
  private static boolean isPart(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    boolean foreign = c > 0xBF && (c < 0x2000 || c > 0x206F);
    return letter || foreign || (c >= '0' && c <= '9') || c == '+' || c == '#';
  }

  private List<Finding> findings(String name) {
    return linter.lint(name, Settings.of(TextKind.FILE), NO_POSTING).findings();
  }
}
