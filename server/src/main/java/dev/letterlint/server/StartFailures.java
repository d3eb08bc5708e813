package dev.letterlint.server;

import dev.letterlint.server.storage.CannotOpen;
import dev.letterlint.server.web.CannotStart;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

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
    if (cause instanceof CannotStart || cause instanceof CannotOpen) {
      return cause.getMessage();
    }
    if (cause instanceof BindException unreadable) {
      return unreadable(unreadable);
    }
    return cause instanceof PortInUseException busy ? portInUse(busy.getPort()) : "";
  }

  private static String unreadable(BindException setting) {
    String variable =
        setting.getName().toString().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    return variable + " cannot be read" + value(setting) + "; the README says what it takes.";
  }

  private static String value(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConversionFailedException conversion) {
        boolean number = Number.class.isAssignableFrom(conversion.getTargetType().getObjectType());
        return ": \""
            + conversion.getValue()
            + "\" is no "
            + (number ? "whole number" : "such value");
      }
    }
    return "";
  }

  private static String portInUse(int port) {
    return "Port "
        + port
        + " is taken by another program (perhaps by Letterlint already running): stop that one, or"
        + " set LETTERLINT_PORT to a free port.";
  }
}
