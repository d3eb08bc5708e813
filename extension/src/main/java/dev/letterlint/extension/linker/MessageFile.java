package dev.letterlint.extension.linker;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages of one language in the form that browsers want: {@code {name: {message, description,
 * placeholders: {name: {content: "$1"}}}}}.
 */
record MessageFile(ObjectNode root) {

  /** A page's character set does not matter to it. */
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Refuses with an IllegalArgumentException what is no JSON object. */
  static MessageFile of(String json) {
    try {
      if (JsonMapper.shared().readTree(json) instanceof ObjectNode root) {
        return new MessageFile(root);
      }
    } catch (JacksonException wrong) {
      throw new IllegalArgumentException(wrong.getOriginalMessage(), wrong);
    }
    throw new IllegalArgumentException("Messages are one JSON object");
  }

  /** Both; refuses with an IllegalArgumentException a name that both have. */
  MessageFile with(MessageFile more) {
    ObjectNode both = root.deepCopy();
    for (Map.Entry<String, JsonNode> message : more.root.properties()) {
      if (both.has(message.getKey())) {
        throw new IllegalArgumentException("There are two messages " + message.getKey());
      }
      both.set(message.getKey(), message.getValue());
    }
    return new MessageFile(both);
  }

  String json() {
    return root.toString();
  }

  /** For pages without the extension: {@code {name: text}} in ASCII, values as {@code $1}. */
  String flat() {
    ObjectNode flat = JsonMapper.shared().createObjectNode();
    for (Map.Entry<String, JsonNode> message : root.properties()) {
      flat.put(message.getKey(), text(message.getValue()));
    }
    return ASCII.writeValueAsString(flat);
  }

  private static String text(JsonNode message) {
    String text = message.required("message").asString();
    for (Map.Entry<String, JsonNode> placeholder : message.path("placeholders").properties()) {
      String name = "$" + placeholder.getKey().toUpperCase() + "$";
      text = text.replace(name, placeholder.getValue().required("content").asString());
    }
    return text;
  }
}
