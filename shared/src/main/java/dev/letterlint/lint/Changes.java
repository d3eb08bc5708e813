package dev.letterlint.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the findings before and after an edit. */
final class Changes {

  private Changes() {}

  /**
   * Findings that the edit only moved are equal once the old ones are moved with the text. Each new
   * finding answers for one old one: a deletion can bring two alike to the same place.
   */
  static Change between(
      List<Finding> before, List<Finding> after, int start, int deleted, int inserted) {
    int shift = inserted - deleted;
    Set<Finding> unmatched = new HashSet<>(after);
    List<Finding> removed = new ArrayList<>();
    for (Finding finding : before) {
      boolean behind = finding.start() >= start + deleted;
      if (!unmatched.remove(behind ? moved(finding, shift) : finding)) {
        removed.add(finding);
      }
    }
    List<Finding> added = new ArrayList<>();
    for (Finding finding : after) {
      if (unmatched.contains(finding)) {
        added.add(finding);
      }
    }
    return new Change(added, removed);
  }

  private static Finding moved(Finding finding, int shift) {
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      fixes.add(new Fix(fix.start() + shift, fix.end() + shift, fix.text(), fix.label()));
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.start() + shift,
        finding.end() + shift,
        finding.text(),
        finding.message(),
        fixes);
  }
}
