package dev.letterlint.extension.script;

import dev.letterlint.lint.Change;
import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Report;
import dev.letterlint.text.Span;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the JVM's engine says, in the shape in which the script says it. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  /** A JavaScript literal of a text: lone surrogates survive only as escapes. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      literal.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return literal.append('"').toString();
  }

  static ObjectNode report(Report report) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("kind", report.kind().word());
    node.put("level", report.level().word());
    node.set("findings", findings(report.findings()));
    ArrayNode checks = node.putArray("checks");
    report.checks().forEach(check -> checks.add(check(check)));
    return node;
  }

  static ObjectNode change(Change change) {
    ObjectNode node = MAPPER.createObjectNode();
    node.set("added", findings(change.added()));
    node.set("removed", findings(change.removed()));
    return node;
  }

  private static ArrayNode findings(List<Finding> findings) {
    ArrayNode nodes = MAPPER.createArrayNode();
    findings.forEach(finding -> nodes.add(finding(finding)));
    return nodes;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().word());
    node.put("start", finding.start()).put("end", finding.end());
    node.put("text", finding.text());
    node.put("message", finding.message());
    ArrayNode fixes = node.putArray("fixes");
    finding.fixes().forEach(fix -> fixes.add(fix(fix)));
    return node;
  }

  private static ObjectNode fix(Fix fix) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("start", fix.start()).put("end", fix.end());
    return node.put("text", fix.text()).put("label", fix.label());
  }

  private static ObjectNode check(Check check) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", check.id()).put("met", check.met()).put("detail", check.detail());
    ArrayNode evidence = node.putArray("evidence");
    for (Span span : check.evidence()) {
      evidence.addObject().put("start", span.start()).put("end", span.end());
    }
    return node;
  }
}
