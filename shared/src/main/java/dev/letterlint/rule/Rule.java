package dev.letterlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One rule as its file says it. {@code guide} is the guide it was taken from and {@code alsoGuides}
 * are others that say the same; {@code kind} names the class that judges it and {@code body} holds
 * all of its fields, of which that class reads its own.
 */
public record Rule(
    String id,
    Guide guide,
    List<Guide> alsoGuides,
    String source,
    Set<TextKind> kinds,
    Severities severities,
    String kind,
    String message,
    String why,
    Fields body,
    List<String> over) {

  /** The fields that every rule may have, whatever its kind. */
  public static final Set<String> FIELDS =
      Set.of(
          "id",
          "guide",
          "also-guides",
          "source",
          "kinds",
          "severity",
          "kind",
          "message",
          "why",
          "fires",
          "quiet",
          "over",
          "shrinks",
          "most-in-group",
          "conflicts",
          "renamed");

  static Rule read(Data data) {
    Fields unnamed = new Fields("A rule", data);
    String id = unnamed.text("id");
    Fields fields = new Fields("Rule " + id, data);
    Set<TextKind> kinds = kinds(fields);
    return new Rule(
        id,
        guide(fields, fields.text("guide")),
        alsoGuides(fields),
        fields.text("source", ""),
        kinds,
        Severities.read(fields),
        fields.text("kind", "phrase"),
        fields.text("message", ""),
        fields.text("why", ""),
        fields,
        fields.texts("over"));
  }

  /**
   * The texts in which it must mark something, read anew each time: only those ask who check packs.
   *
   * @throws PackException when one cannot be read
   */
  public List<Example> fires() {
    return examples("fires");
  }

  /** The texts on which it must be quiet, likewise. */
  public List<Example> quiet() {
    return examples("quiet");
  }

  /** What other guides say instead, each with the guide's word before a colon. */
  public List<String> conflicts() {
    return body.texts("conflicts");
  }

  /** The ids that the rule had before. */
  public List<String> formerIds() {
    return body.texts("renamed");
  }

  /** How many findings the rules of this one's group, as in depth.retries, may have in a text. */
  public int mostInGroup() {
    return body.number("most-in-group", Integer.MAX_VALUE);
  }

  /**
   * The name under which the browser keeps a field of a rule that a compiled pack leaves out:
   * letters, figures and underscores only, and another for each rule.
   */
  public static String messageName(String field, String id) {
    return field + "_" + id.replace("-", "_").replace(".", "__");
  }

  /** The part of the id before its dot. */
  public String group() {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /** Whether the rule has a say where these guides are on: our own rules always have. */
  public boolean isOn(Set<Guide> guides) {
    boolean on = guide == Guide.OWN || guides.contains(guide);
    for (Guide also : alsoGuides) {
      on = on || guides.contains(also);
    }
    return on;
  }

  /**
   * How many words must be left of a mark of the rule that makes room for others instead of giving
   * way as a whole; 0 when it does not.
   */
  public int shrinks() {
    return body.number("shrinks", 0);
  }

  private static Guide guide(Fields fields, String word) {
    Guide guide = Named.guide(word);
    if (guide == null) {
      throw fields.wrong("names the unknown guide '" + word + "'");
    }
    return guide;
  }

  private static List<Guide> alsoGuides(Fields fields) {
    List<Guide> guides = new ArrayList<>();
    for (String word : fields.texts("also-guides")) {
      guides.add(guide(fields, word));
    }
    return guides;
  }

  /** In the order of the kinds, however they were written: pages and packs list them so. */
  private static Set<TextKind> kinds(Fields fields) {
    List<TextKind> named = new ArrayList<>();
    for (String word : fields.texts("kinds")) {
      TextKind kind = Named.kind(word);
      if (kind == null) {
        throw fields.wrong("names the unknown kind of text '" + word + "'");
      }
      named.add(kind);
    }
    if (named.isEmpty()) {
      throw fields.wrong("wants at least one of letter, resume, answer, file in 'kinds'");
    }
    Set<TextKind> kinds = new LinkedHashSet<>();
    for (TextKind kind : TextKind.values()) {
      if (named.contains(kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private List<Example> examples(String name) {
    TextKind first = Named.kind(body.texts("kinds").get(0));
    List<Example> examples = new ArrayList<>();
    for (Data item : body.items(name)) {
      examples.add(Example.read("Rule " + id, item, first));
    }
    return examples;
  }
}
