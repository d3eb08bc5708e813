package dev.letterlint.server.web;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the server did not start and what to do; leaves the rest to Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {

  StartFailures() {}

  @Override
  public FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String sentence = sentence(cause);
      if (!sentence.isEmpty()) {
        return new FailureAnalysis(sentence, null, cause);
      }
    }
    return null;
  }

  private static String sentence(Throwable cause) {
    if (cause instanceof CannotStart) {
      return cause.getMessage();
    }
    return cause instanceof PortInUseException busy ? portInUse(busy.getPort()) : "";
  }

  private static String portInUse(int port) {
    return "Port "
        + port
        + " is taken by another program (perhaps by Letterlint already running): stop that one, or"
        + " set LETTERLINT_PORT to a free port.";
  }
}
