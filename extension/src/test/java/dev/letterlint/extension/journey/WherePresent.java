package dev.letterlint.extension.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides for each browser test on its own, so that each is named in the report. */
public final class WherePresent implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isEmpty() || isRequired()) {
      return ConditionEvaluationResult.enabled("decided for each test");
    }
    String missing = missing(context.getRequiredTestClass());
    return missing.isEmpty()
        ? ConditionEvaluationResult.enabled("the browser is here")
        : ConditionEvaluationResult.disabled(
            "This machine has no " + missing + "; .ci/browsers installs it");
  }

  private static String missing(Class<?> tests) {
    return tests.isAnnotationPresent(InFirefox.class) ? Firefox.missing() : Chromium.missing();
  }

  private static boolean isRequired() {
    return "required".equals(System.getenv("LETTERLINT_BROWSER"));
  }
}
