package dev.letterlint.extension.site;

import dev.letterlint.lint.PostingText;
import dev.letterlint.rule.TextKind;
import elemental2.dom.HTMLTextAreaElement;

/** What is known of the pages of one application system: facts only, nothing is changed. */
public interface Site {

  /** The posting as far as the page shows it. */
  PostingText posting();

  /** Whether a person writes there; systems keep hidden fields of their own among the others. */
  boolean isWrittenBy(HTMLTextAreaElement field);

  TextKind kind(HTMLTextAreaElement field);
}
