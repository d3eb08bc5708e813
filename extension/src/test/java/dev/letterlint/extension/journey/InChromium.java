package dev.letterlint.extension.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that need a real browser. Where there is none each is skipped by name; with {@code
 * LETTERLINT_BROWSER=required} in the environment they fail instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.WherePresent.class)
@interface InChromium {

  /** Decides for each test on its own, so that each is named in the report. */
  final class WherePresent implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (context.getTestMethod().isEmpty() || isRequired()) {
        return ConditionEvaluationResult.enabled("decided for each test");
      }
      String missing = Chromium.missing();
      return missing.isEmpty()
          ? ConditionEvaluationResult.enabled("Chromium is here")
          : ConditionEvaluationResult.disabled(
              "This machine has no " + missing + "; .ci/browsers installs it");
    }

    private static boolean isRequired() {
      return "required".equals(System.getenv("LETTERLINT_BROWSER"));
    }
  }
}
