package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import java.util.List;

/** A text that an engine follows through its edits. Offsets are UTF-16 units. */
interface Followed {

  /** Reads at least so many units more; false when all is read, and only then the rest works. */
  boolean readOn(int units);

  void edit(Edit edit);

  String text();

  /** In text order. */
  List<Finding> findings();
}
