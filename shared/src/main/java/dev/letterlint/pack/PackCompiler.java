package dev.letterlint.pack;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.lint.resume.ResumeSignals;
import dev.letterlint.pattern.Patterns;
import dev.letterlint.pattern.Program;
import dev.letterlint.pattern.ProgramText;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import dev.letterlint.text.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compiles a pack for scripts, which would take half a second to read its patterns as they are
 * written: the patterns become one program, and signals' numbers stand in their place.
 */
public final class PackCompiler {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What only people read: the tests, and what a browser keeps as {@link PackMessages}. */
  private static final Set<String> LEFT_OUT =
      Set.of("fires", "quiet", "why", "source", "conflicts");

  /** What a script does not ask of the pack it was built with. */
  private static final List<String> OF_RELEASES = List.of("created", "engine", "epoch", "guides");

  /** Fields with few values lie together, and numbers follow one another: tried out, not known. */
  private static final List<String> PACKED_BEST =
      List.of(
          "guide",
          "about",
          "kinds",
          "severity",
          "match",
          "kind",
          "where",
          "most",
          "fix",
          "over",
          "also-guides",
          "unless",
          "when",
          "needs",
          "id");

  private static final String RESUME = TextKind.RESUME.word();

  private final Map<String, Integer> places;
  private final Set<String> leftOut;

  private PackCompiler(Map<String, Integer> places, Set<String> leftOut) {
    this.places = places;
    this.leftOut = leftOut;
  }

  /**
   * The compiled form of a pack.
   *
   * @throws dev.letterlint.rule.PackException when the pack cannot be used
   */
  public static JsonNode compile(JsonNode written) {
    return compile(written, LEFT_OUT);
  }

  /** The compiled form of a release: with its examples and reasons, for nobody has them yet. */
  public static JsonNode compileWhole(JsonNode written) {
    return compile(written, Set.of());
  }

  private static ObjectNode compile(JsonNode written, Set<String> leftOut) {
    Pack pack = PackReader.read(new JacksonData(written));
    Patterns patterns = new Patterns(new Vocabulary(), pack.lexicons());
    new Linter(pack, patterns);
    return new PackCompiler(patterns.places(), leftOut)
        .compile((ObjectNode) written, patterns.program());
  }

  /**
   * The compiled form of those rules that mark texts of these kinds: what stands under such a text
   * while it is written. Without resumes the lexicons by which their shape is read are left out,
   * and the messages: what marks letters and answers never adds to them, so that the card can ask
   * the browser for them (see {@link PackMessages}).
   */
  public static JsonNode compileMarks(JsonNode written, Set<TextKind> kinds) {
    Pack pack = PackReader.read(new JacksonData(written));
    ObjectNode marking = ((ObjectNode) written).deepCopy();
    ArrayNode rules = marking.putArray("rules");
    marking.remove(OF_RELEASES);
    Kinds all = Kinds.all();
    for (JsonNode node : written.required("rules")) {
      Rule rule = pack.rule(node.required("id").asString());
      if (all.marks(rule) && !Collections.disjoint(rule.kinds(), kinds)) {
        rules.add(node.deepCopy());
      }
    }
    boolean resumes = kinds.contains(TextKind.RESUME);
    if (!resumes) {
      rules.forEach(rule -> forgetResumes((ObjectNode) rule));
      ObjectNode lexicons = (ObjectNode) marking.required("lexicons");
      lexicons.remove(
          lexicons.propertyNames().stream()
              .filter(name -> name.startsWith(ResumeSignals.LEXICONS))
              .toList());
    }
    ObjectNode compiled = compile(marking, LEFT_OUT);
    if (!resumes) {
      compiled.required("rules").forEach(rule -> ((ObjectNode) rule).remove("message"));
    }
    compiled.set("rules", ordered(compiled.required("rules")));
    return compiled;
  }

  /** Takes away what a rule says of resumes. */
  private static void forgetResumes(ObjectNode rule) {
    ((ArrayNode) rule.required("kinds")).removeIf(kind -> kind.asString().equals(RESUME));
    for (String name : List.copyOf(rule.propertyNames())) {
      if (rule.required(name) instanceof ObjectNode byKind && byKind.remove(RESUME) != null) {
        if (byKind.isEmpty()) {
          rule.remove(name);
        } else if (byKind.size() == 1 && byKind.has("default")) {
          rule.set(name, byKind.required("default"));
        }
      }
    }
  }

  /** The same rules with their fields in the order in which they pack best. */
  private static ArrayNode ordered(JsonNode rules) {
    ArrayNode ordered = NODES.arrayNode();
    for (JsonNode rule : rules) {
      ObjectNode fields = ordered.addObject();
      for (String name : PACKED_BEST) {
        if (rule.has(name)) {
          fields.set(name, rule.required(name));
        }
      }
      rule.properties().forEach(field -> fields.putIfAbsent(field.getKey(), field.getValue()));
    }
    return ordered;
  }

  private ObjectNode compile(ObjectNode written, Program program) {
    ObjectNode compiled = NODES.objectNode();
    compiled.set("program", program(ProgramText.of(program)));
    compiled.setAll(written.deepCopy());
    compiled.set("lexicons", lexicons(written));
    ArrayNode rules = compiled.putArray("rules");
    for (JsonNode rule : written.required("rules")) {
      String id = rule.required("id").asString();
      rules.add(numbered(new Fields("Rule " + id, new JacksonData(rule)), (ObjectNode) rule));
    }
    return compiled;
  }

  /** In the order in which it packs best, as it does in front of all else. */
  private static ObjectNode program(ProgramText text) {
    ObjectNode node = NODES.objectNode();
    node.put("far", text.far());
    node.put("near", text.near());
    node.put("numbers", text.numbers());
    node.put("cells", text.cells());
    node.put("words", text.words());
    node.put("lexicons", text.lexicons());
    node.put("signals", text.signals());
    return node;
  }

  /** The signals of those lexicons that the engine asks for by name. */
  private ObjectNode lexicons(ObjectNode written) {
    ObjectNode lexicons = NODES.objectNode();
    for (String name : written.required("lexicons").propertyNames()) {
      if (places.containsKey(name)) {
        lexicons.put(name, places.get(name));
      }
    }
    return lexicons;
  }

  private ObjectNode numbered(Fields fields, ObjectNode node) {
    ObjectNode numbered = NODES.objectNode();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      if (!leftOut.contains(name)) {
        numbered.set(name, numbered(fields, name, field.getValue()));
      }
    }
    return numbered;
  }

  private JsonNode numbered(Fields fields, String name, JsonNode value) {
    String place = fields.place(name);
    if (places.containsKey(place)) {
      return NODES.numberNode(places.get(place));
    }
    if (places.containsKey(place + " 0")) {
      ArrayNode each = NODES.arrayNode();
      for (int i = 0; places.containsKey(place + " " + i); i++) {
        each.add(places.get(place + " " + i));
      }
      return each;
    }
    if (value instanceof ObjectNode object) {
      return numbered(fields.child(name), object);
    }
    boolean ofObjects = value instanceof ArrayNode && value.path(0) instanceof ObjectNode;
    return ofObjects ? numbered(fields, name, (ArrayNode) value) : value;
  }

  private JsonNode numbered(Fields fields, String name, ArrayNode list) {
    ArrayNode numbered = NODES.arrayNode();
    for (int i = 0; i < list.size(); i++) {
      boolean isObject = list.get(i) instanceof ObjectNode;
      numbered.add(
          isObject ? numbered(fields.child(name, i), (ObjectNode) list.get(i)) : list.get(i));
    }
    return numbered;
  }
}
