package dev.letterlint.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the extension's own as they are kept in English. */
public final class English {

  private static final String FILE = "/dev/letterlint/extension/locales/en/messages.json";
  private static final JsonNode ALL = read();

  private English() {}

  /** The message with values in it; fails where there is none of that name. */
  public static String text(String name, String... values) {
    String text = message(name);
    List<String> placeholders = placeholders(name);
    for (int i = 0; i < placeholders.size(); i++) {
      text = text.replace("$" + placeholders.get(i) + "$", values[i]);
    }
    return text;
  }

  /** The same for a number of things. */
  public static String count(String name, int count) {
    return text(name + (count == 1 ? "One" : "Many"), String.valueOf(count));
  }

  static List<String> names() {
    return new ArrayList<>(ALL.propertyNames());
  }

  static boolean has(String name) {
    return ALL.has(name);
  }

  /** As it is written, with placeholders in capitals. */
  static String message(String name) {
    return ALL.required(name).required("message").asString();
  }

  /** Their names in capitals, in the order of the values that they stand for. */
  static List<String> placeholders(String name) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : ALL.required(name).path("placeholders").properties()) {
      names.add(one.getKey().toUpperCase());
      String content = one.getValue().required("content").asString();
      if (!content.equals("$" + names.size())) {
        throw new IllegalStateException(name + ": " + one.getKey() + " stands for " + content);
      }
    }
    return names;
  }

  private static JsonNode read() {
    try (InputStream in = English.class.getResourceAsStream(FILE)) {
      return JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
