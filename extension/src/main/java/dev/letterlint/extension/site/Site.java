package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.Element;

/**
 * What is known of the pages of one application system: facts only, each with a chain of places
 * where it may stand, best first. Nothing is changed and nothing is fetched. The organisation's
 * part of the address is no name: a letter that spells the company right would not match it.
 */
public interface Site {

  /** Whether this frame's page is one of the system's. */
  boolean isHere();

  /** The same for all pages of one job and for no other job; empty when the address names none. */
  String job();

  /**
   * The posting as far as this page shows it; {@code withText} whether its description is wanted,
   * which takes longer to read than all the rest.
   */
  ShownPosting posting(boolean withText);

  /** What little a page says of the posting that does not hold its text. */
  default String summary() {
    return "";
  }

  /** CSS selector of the fields in which a person may write prose. */
  String fields();

  /** Whether one of the fields is read without being asked for. */
  default boolean reads(TextField field) {
    return true;
  }

  /**
   * The part of the form around a field for a file, which stays when the page puts something in the
   * field's place; null for a field whose file is not sent.
   */
  default Element upload(Element field) {
    return null;
  }

  /** CSS selector of the fields with the names of who applies, in reading order; may be empty. */
  default String applicant() {
    return "";
  }

  /** The question a field asks, in one line; empty when the page does not say. */
  String question(TextField field);
}
