package dev.letterlint.lint;

/**
 * The job posting as a page or a file gives it, in plain text; each part is empty when unknown.
 * {@link Linter} reads the facts out of it.
 */
public record PostingText(String title, String company, String description) {

  public static final PostingText NONE = new PostingText("", "", "");

  public boolean isKnown() {
    return !title.isEmpty() || !company.isEmpty() || !description.isEmpty();
  }
}
