package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import java.util.List;

/** A finding where it stands now: {@code start} in the field's text, its boxes on the sheet. */
record Mark(Finding finding, int start, List<Box> boxes) {

  int end() {
    return start + finding.end() - finding.start();
  }

  /** The class of its line: the severity, and whether it is lit. */
  String look(Finding lit) {
    return finding.severity().word() + (finding.equals(lit) ? " lit" : "");
  }
}
