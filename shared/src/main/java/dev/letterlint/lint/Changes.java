package dev.letterlint.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the findings before and after an edit. */
final class Changes {

  private Changes() {}

  /** Findings that the edit only moved are equal once the old ones are moved with the text. */
  static Change between(
      List<Finding> before, List<Finding> after, int start, int deleted, int inserted) {
    int shift = inserted - deleted;
    Set<Finding> kept = new HashSet<>(after);
    Set<Finding> old = new HashSet<>();
    List<Finding> removed = new ArrayList<>();
    for (Finding finding : before) {
      Finding moved = finding.start() >= start + deleted ? moved(finding, shift) : finding;
      old.add(moved);
      if (!kept.contains(moved)) {
        removed.add(finding);
      }
    }
    List<Finding> added = new ArrayList<>();
    for (Finding finding : after) {
      if (!old.contains(finding)) {
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
