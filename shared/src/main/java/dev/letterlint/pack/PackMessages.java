package dev.letterlint.pack;

import dev.letterlint.rule.PackException;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the card says, in the form of a browser extension's {@code _locales/en/messages.json}: the
 * browser keeps it, so it costs the pages nothing.
 */
public final class PackMessages {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PackMessages() {}

  /** The messages for a pack as it is written, named as {@link Rule#messageName} says. */
  public static JsonNode of(JsonNode pack) {
    ObjectNode messages = NODES.objectNode();
    for (JsonNode rule : pack.required("rules")) {
      for (String field : new String[] {"message", "source", "why", "conflicts"}) {
        String text = text(rule.path(field));
        if (text.isEmpty()) {
          continue;
        }
        String name = Rule.messageName(field, rule.required("id").asString());
        if (text.contains("$") || messages.has(name)) {
          throw new PackException("Rule " + name + " has a '$', or the name of another message");
        }
        messages.set(name, NODES.objectNode().put("message", text));
      }
    }
    return messages;
  }

  /** A list has a line for each of its texts. */
  private static String text(JsonNode value) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : value.isArray() ? value : List.of(value)) {
      lines.add(line.asString(""));
    }
    return String.join("\n", lines);
  }
}
