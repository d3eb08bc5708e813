package dev.letterlint.extension.script;

import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text with all that a lint of it depends on, the same for both runtimes. */
public record Case(String text, Settings settings, PostingText posting) {

  /** The options that {@code Letterlint.lint} takes for it. */
  ObjectNode options() {
    ObjectNode options = JsonMapper.shared().createObjectNode();
    options.put("kind", settings.kind().word());
    if (settings.level() != Level.UNKNOWN) {
      options.put("level", settings.level().word());
    }
    ArrayNode guides = options.putArray("guides");
    for (Guide guide : settings.guides()) {
      guides.add(guide.word());
    }
    options.put("question", settings.question());
    options.put("maxLength", settings.maxLength());
    options.put("title", posting.title());
    options.put("company", posting.company());
    options.put("posting", posting.description());
    return options;
  }
}
