package dev.letterlint.pack;

import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The folder of rules and lexicons, one YAML file each. */
final class RuleFiles {

  /** Raised with every change of the rules that ships. */
  private static final int VERSION = 1;

  private static final int EPOCH = 1;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Path folder;

  /** What lexicons there are beside the folder's own. */
  private final ObjectNode given;

  RuleFiles(Path folder) {
    this(folder, NODES.objectNode());
  }

  RuleFiles(Path folder, ObjectNode given) {
    this.folder = folder;
    this.given = given;
  }

  /** The pack as it is written, examples and all. */
  PackFile pack() throws IOException {
    return pack("letterlint", EPOCH, VERSION);
  }

  PackFile pack(String id, int epoch, int version) throws IOException {
    ObjectNode root = NODES.objectNode();
    root.put("created", "2026-01-01T00:00:00Z");
    root.set("engine", NODES.objectNode().put("max", Pack.FORMAT).put("min", Pack.FORMAT));
    root.put("epoch", epoch);
    root.put("format", Pack.FORMAT);
    ArrayNode guides = root.putArray("guides");
    for (Guide guide : Guide.values()) {
      guides.add(guide.word());
    }
    root.set("lexicons", lexicons());
    root.put("packId", id);
    root.set("rules", rules());
    root.put("version", version);
    return new PackFile(root);
  }

  private ObjectNode lexicons() throws IOException {
    ObjectNode lexicons = given.deepCopy();
    Path own = folder.resolve("lexicon");
    boolean needsNone = !given.isEmpty() && !Files.isDirectory(own);
    for (Path file : needsNone ? List.<Path>of() : yaml(own)) {
      ObjectNode lexicon = read(file);
      String name = name(file);
      if (!lexicon.path("name").asString("").equals(name)) {
        throw new PackException("Lexicon " + file + " must be named like its file: " + name);
      }
      if (lexicons.has(name)) {
        throw new PackException(
            "There is an official lexicon " + name + ": call " + file + " otherwise");
      }
      lexicons.set(name, lexicon.required("entries"));
    }
    return lexicons;
  }

  private ArrayNode rules() throws IOException {
    Map<String, ObjectNode> byId = new TreeMap<>();
    for (Path file : files()) {
      ObjectNode rule = read(file);
      byId.put(rule.path("id").asString(""), sorted(rule));
    }
    ArrayNode rules = NODES.arrayNode();
    byId.values().forEach(rules::add);
    return rules;
  }

  /** All rule files, in the order of their names. */
  List<Path> files() throws IOException {
    return yaml(folder).stream()
        .filter(file -> !file.getParent().getFileName().toString().equals("lexicon"))
        .toList();
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static ObjectNode read(Path file) throws IOException {
    try {
      JsonNode root = YAML.readTree(Files.readString(file));
      if (root instanceof ObjectNode object) {
        return object;
      }
      throw new PackException(file + " holds no fields");
    } catch (JacksonException e) {
      throw new PackException(file + " is no YAML: " + e.getOriginalMessage());
    }
  }

  private static ObjectNode sorted(ObjectNode rule) {
    ObjectNode sorted = NODES.objectNode();
    Map<String, JsonNode> fields = new TreeMap<>();
    rule.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    fields.forEach(sorted::set);
    return sorted;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".yaml".length());
  }
}
