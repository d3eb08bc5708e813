package dev.letterlint.server.lint;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.text.Span;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reports for other programs: an array with an object for each text. Written field by field, for
 * binding would cost the command line a third of its time.
 */
final class JsonReport implements ReportWriter {

  private final PrintStream out;

  JsonReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(List<Linted> texts) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartArray();
      texts.forEach(text -> write(text, json));
      json.writeEndArray();
    }
    out.println(written);
  }

  private static void write(Linted text, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", text.source().name());
    json.writeStringProperty("kind", text.report().kind().word());
    json.writeStringProperty("level", text.report().level().word());
    json.writeArrayPropertyStart("findings");
    text.report().findings().forEach(finding -> write(finding, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("checks");
    text.report().checks().forEach(check -> write(check, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().word());
    writeSpan(finding.start(), finding.end(), json);
    json.writeStringProperty("text", finding.text());
    json.writeStringProperty("message", finding.message());
    json.writeArrayPropertyStart("fixes");
    finding.fixes().forEach(fix -> write(fix, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Fix fix, JsonGenerator json) {
    json.writeStartObject();
    writeSpan(fix.start(), fix.end(), json);
    json.writeStringProperty("text", fix.text());
    json.writeStringProperty("label", fix.label());
    json.writeEndObject();
  }

  private static void write(Check check, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", check.id());
    json.writeBooleanProperty("met", check.met());
    json.writeStringProperty("detail", check.detail());
    json.writeArrayPropertyStart("evidence");
    check.evidence().forEach(span -> write(span, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Span span, JsonGenerator json) {
    json.writeStartObject();
    writeSpan(span.start(), span.end(), json);
    json.writeEndObject();
  }

  private static void writeSpan(int start, int end, JsonGenerator json) {
    json.writeNumberProperty("start", start);
    json.writeNumberProperty("end", end);
  }
}
