package dev.letterlint.extension.dom;

import dev.letterlint.pack.PackCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a pack of one real rule in place of the one a compiled script carries: HtmlUnit interprets,
 * and with all rules the engine takes a minute to start there.
 */
final class SmallPack {

  private static final String RULE = "metric.average-latency";
  private static final Pattern CARRIED = Pattern.compile("var \\$pack='[^\n]*';\n");
  private static final Pattern LEXICON = Pattern.compile("<([a-z0-9-]+)>");

  private SmallPack() {}

  static String in(String script) throws IOException {
    Matcher carried = CARRIED.matcher(script);
    if (!carried.find()) {
      throw new IllegalArgumentException("The script carries no pack");
    }
    String small = "var $pack=" + quoted(json()) + ";\n";
    return script.substring(0, carried.start()) + small + script.substring(carried.end());
  }

  private static String json() throws IOException {
    try (InputStream in = SmallPack.class.getResourceAsStream("/dev/letterlint/pack.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      ObjectNode pack = (ObjectNode) JsonMapper.shared().readTree(text);
      JsonNode rule = keepRule((ArrayNode) pack.get("rules"));
      shrink((ObjectNode) pack.get("lexicons"), rule.toString());
      return PackCompiler.compile(pack).toString();
    }
  }

  private static JsonNode keepRule(ArrayNode rules) {
    for (JsonNode rule : rules) {
      if (rule.get("id").asString().equals(RULE)) {
        rules.removeAll();
        rules.add(rule);
        return rule;
      }
    }
    throw new IllegalStateException("The pack has no rule " + RULE);
  }

  /** The engine wants some lexicons by name: those that the rule does not name keep one word. */
  private static void shrink(ObjectNode lexicons, String rule) {
    Set<String> used = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(rule);
    while (!open.isEmpty()) {
      Matcher named = LEXICON.matcher(open.remove());
      while (named.find()) {
        if (lexicons.has(named.group(1)) && used.add(named.group(1))) {
          open.add(lexicons.get(named.group(1)).toString());
        }
      }
    }
    for (String name : lexicons.propertyNames().toArray(new String[0])) {
      if (!used.contains(name)) {
        lexicons.putArray(name).add("zyzzyva");
      }
    }
  }

  private static String quoted(String json) {
    return JsonMapper.shared().writeValueAsString(json);
  }
}
