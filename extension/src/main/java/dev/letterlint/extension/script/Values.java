package dev.letterlint.extension.script;

import dev.letterlint.lint.Change;
import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Report;
import dev.letterlint.text.Span;
import elemental2.core.JsArray;
import java.util.List;
import java.util.function.Function;
import jsinterop.base.JsPropertyMap;

/** Writes the engine's values as plain JavaScript values, with the names of the command line. */
final class Values {

  private Values() {}

  static Object report(Report report) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    value.set("kind", report.kind().word());
    value.set("level", report.level().word());
    value.set("findings", findings(report.findings()));
    value.set("checks", checks(report.checks()));
    return value;
  }

  static Object change(Change change) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    value.set("added", findings(change.added()));
    value.set("removed", findings(change.removed()));
    return value;
  }

  static Object findings(List<Finding> findings) {
    return array(findings, Values::finding);
  }

  static Object checks(List<Check> checks) {
    return array(checks, Values::check);
  }

  private static Object finding(Finding finding) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    value.set("rule", finding.rule());
    value.set("severity", finding.severity().word());
    place(value, finding.start(), finding.end());
    value.set("text", finding.text());
    value.set("message", finding.message());
    value.set("fixes", array(finding.fixes(), Values::fix));
    return value;
  }

  private static Object fix(Fix fix) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    place(value, fix.start(), fix.end());
    value.set("text", fix.text());
    value.set("label", fix.label());
    return value;
  }

  private static Object check(Check check) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    value.set("id", check.id());
    value.set("met", check.met());
    value.set("detail", check.detail());
    value.set("evidence", array(check.evidence(), Values::span));
    return value;
  }

  private static Object span(Span span) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    place(value, span.start(), span.end());
    return value;
  }

  /** Offsets as doubles: an Integer would reach the caller as an object. */
  private static void place(JsPropertyMap<Object> value, int start, int end) {
    value.set("start", (double) start);
    value.set("end", (double) end);
  }

  private static <T> JsArray<Object> array(List<T> items, Function<T, Object> value) {
    JsArray<Object> array = new JsArray<>();
    for (T item : items) {
      array.push(value.apply(item));
    }
    return array;
  }
}
