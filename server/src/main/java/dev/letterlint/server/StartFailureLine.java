package dev.letterlint.server;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Writes a failed start to the standard error, without the frame and the log line of Boot. */
final class StartFailureLine implements FailureAnalysisReporter {

  StartFailureLine() {}

  @Override
  public void report(FailureAnalysis analysis) {
    String action =
        analysis.getAction() == null ? "" : System.lineSeparator() + analysis.getAction();
    System.err.println("letterlint: " + analysis.getDescription() + action);
  }
}
