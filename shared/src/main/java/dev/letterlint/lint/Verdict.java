package dev.letterlint.lint;

import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes what the judges find in one reading. */
public final class Verdict {

  private final Reading reading;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private Rule rule;

  /** A finding with its rule, before claims to the same words are settled. */
  record Claim(Rule rule, Finding finding) {}

  Verdict(Reading reading) {
    this.reading = reading;
  }

  void begin(Rule rule) {
    this.rule = rule;
  }

  /** A finding of the rule being judged, of the severity its file gives. */
  public void find(Span span, List<Fix> fixes) {
    find(span, severity(), rule.message(), fixes);
  }

  /** A finding with a message of its own. */
  public void find(Span span, String message) {
    find(span, severity(), message, List.of());
  }

  private Severity severity() {
    return rule.severities().of(reading.settings().kind(), reading.writer());
  }

  /** A finding whose severity or message depends on the text. */
  public void find(Span span, Severity severity, String message, List<Fix> fixes) {
    Finding finding =
        new Finding(
            rule.id(), severity, span.start(), span.end(), reading.text(span), message, fixes);
    claims.add(new Claim(rule, finding));
  }

  /** A line of the checklist for the rule being judged. */
  public void check(boolean met, String detail, List<Span> evidence) {
    checks.add(new Check(rule.id(), met, detail, evidence));
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> byGroup = new HashMap<>();
    for (Claim claim : Overlaps.settle(claims)) {
      int inGroup = byGroup.merge(claim.rule().group(), 1, Integer::sum);
      if (inGroup <= claim.rule().mostInGroup()) {
        findings.add(claim.finding());
      }
    }
    return findings;
  }

  List<Check> checks() {
    return checks;
  }
}
