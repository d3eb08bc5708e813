package dev.letterlint.server.lint;

import dev.letterlint.lint.Report;
import dev.letterlint.rule.Severity;

/** One text and all that is said of it. */
record Linted(Source source, Report report) {

  boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  long count(Severity severity) {
    return report.findings().stream().filter(finding -> finding.severity() == severity).count();
  }
}
