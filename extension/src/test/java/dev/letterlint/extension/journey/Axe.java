package dev.letterlint.extension.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Asks axe-core what keeps people from using a page. It sees into open shadow roots alone. */
final class Axe {

  private static final String RUN =
      """
      axe.run(document.querySelector('%s')).then(r => {
        const grave = r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical');
        return {
          looked: r.passes.flatMap(p => p.nodes).length,
          found: grave.map(v => v.id + ': ' + v.nodes.map(
              n => n.html + ' ' + n.failureSummary).join('; ')).join('\\n')
        };
      })
      """;

  private Axe() {}

  /** The serious and critical violations in the part of a page that a CSS selector names. */
  static String violations(InspectedPage page, String css) {
    page.run("if (!window.axe) {" + script() + "}");
    JsonNode told = page.run(RUN.formatted(css));
    if (told.at("/looked").asInt() == 0) {
      throw new IllegalStateException("axe-core has looked at nothing in " + css);
    }
    return told.at("/found").asString();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
