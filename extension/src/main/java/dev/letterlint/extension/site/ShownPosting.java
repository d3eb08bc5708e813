package dev.letterlint.extension.site;

import dev.letterlint.lint.PostingText;

/** A posting as far as it is known, in plain text; each part is empty when it is not. */
public record ShownPosting(String title, String company, String location, String description) {

  public static final ShownPosting NONE = new ShownPosting("", "", "", "");

  /** What this one does not know is taken from {@code other}. */
  public ShownPosting or(ShownPosting other) {
    return new ShownPosting(
        either(title, other.title),
        either(company, other.company),
        either(location, other.location),
        either(description, other.description));
  }

  public boolean isComplete() {
    return !title.isEmpty() && !company.isEmpty() && !description.isEmpty();
  }

  /** Whether all is known but perhaps the description. */
  boolean isNamed() {
    return !title.isEmpty() && !company.isEmpty() && !location.isEmpty();
  }

  public PostingText text() {
    return new PostingText(title, company, description);
  }

  private static String either(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
