package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import java.util.List;

/** Where a field's words stand, and the underlines on them. */
interface Sheet {

  /** Shows itself, with nothing on it yet. */
  void add(Overlay overlay);

  /** Takes away all that it shows. */
  void remove();

  /** Keeps up with the field and its text; true when the words may have moved on the sheet. */
  boolean follow(String text, Box origin);

  /** The boxes of a stretch of the text, one a line, from the sheet's corner. */
  List<Box> boxes(int start, int end);

  /** A box of {@link #boxes} as it stands in the viewport. */
  Box inViewport(Box box);

  /** The line on which the caret stands, over the field's whole width, in the viewport. */
  Box caretLine();

  /** Shows these marks and no others; {@code lit} is the finding that is read about, or null. */
  void paint(List<Mark> marks, Finding lit);

  void darken(boolean isDark);
}
