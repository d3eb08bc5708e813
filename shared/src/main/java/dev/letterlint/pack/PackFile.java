package dev.letterlint.pack;

import dev.letterlint.rule.Data;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pack as JSON, its fields sorted, so that the same rules give the same bytes. */
record PackFile(JsonNode root) {

  Data data() {
    return new JacksonData(root);
  }

  byte[] bytes() {
    return JsonMapper.shared().writeValueAsBytes(root);
  }
}
