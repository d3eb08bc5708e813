package dev.letterlint.lint;

import java.util.ArrayList;
import java.util.List;

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
    boolean[] matched = new boolean[after.size()];
    List<Finding> removed = new ArrayList<>();
    for (Finding finding : before) {
      boolean behind = finding.start() >= start + deleted;
      int same = find(behind ? moved(finding, shift) : finding, after, matched);
      if (same < 0) {
        removed.add(finding);
      } else {
        matched[same] = true;
      }
    }
    List<Finding> added = new ArrayList<>();
    for (int i = 0; i < matched.length; i++) {
      if (!matched[i]) {
        added.add(after.get(i));
      }
    }
    return new Change(added, removed);
  }

  /** The number of an equal finding that is still free, or -1; findings lie in text order. */
  private static int find(Finding wanted, List<Finding> findings, boolean[] matched) {
    int low = 0;
    int high = findings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (findings.get(middle).start() < wanted.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < findings.size() && findings.get(low).start() == wanted.start()) {
      if (!matched[low] && findings.get(low).equals(wanted)) {
        return low;
      }
      low++;
    }
    return -1;
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
