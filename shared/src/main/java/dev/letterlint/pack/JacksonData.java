package dev.letterlint.pack;

import dev.letterlint.rule.Data;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** YAML or JSON as Jackson reads it, in the shape the pack reader wants. */
record JacksonData(JsonNode node) implements Data {

  @Override
  public List<String> names() {
    return new ArrayList<>(node.propertyNames());
  }

  @Override
  public Data get(String name) {
    JsonNode field = node.get(name);
    return field == null || field.isNull() ? null : new JacksonData(field);
  }

  @Override
  public List<Data> items() {
    if (!node.isArray()) {
      return List.of(this);
    }
    List<Data> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(new JacksonData(item));
    }
    return items;
  }

  @Override
  public String text() {
    return node.isValueNode() ? node.asString() : null;
  }

  @Override
  public boolean isObject() {
    return node.isObject();
  }
}
