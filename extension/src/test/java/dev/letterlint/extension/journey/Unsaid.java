package dev.letterlint.extension.journey;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds letters that a person sees or hears and that stand in no message, thus in no brackets. */
final class Unsaid {

  /** The words of the person, the page, the rules' fixes, and keys. */
  private static final Set<String> TAGS =
      Set.of("SCRIPT", "STYLE", "KBD", "TEXTAREA", "DEL", "INS");

  /**
   * By class or id: names of fields, words of the posting, the rules' labels of fixes and lines of
   * the checklist, which the command line tells too; names of sites and moments as the browser
   * writes them. A layer repeats the text of a field under its marks.
   */
  private static final Set<String> OTHERS =
      Set.of("name", "word used", "word listed", "word missing", "label", "rule", "site", "when");

  private static final List<String> ATTRIBUTES =
      List.of("aria-label", "title", "placeholder", "alt", "label");

  /** They are called so in every language. */
  private static final List<String> NAMES =
      List.of("Letterlint", "JobJourney", "Laddro", "CareerBldr", "SkillExchange", "localhost");

  private final StringBuilder found = new StringBuilder();
  private int depth;

  private Unsaid() {}

  /** On one of the extension's own pages. */
  static String on(InspectedPage page) {
    Unsaid unsaid = new Unsaid();
    unsaid.look(page.root(), true, false);
    return unsaid.found.toString();
  }

  /** In the closed shadow roots over a page. */
  static String over(InspectedPage page) {
    Unsaid unsaid = new Unsaid();
    unsaid.look(page.root(), false, false);
    return unsaid.found.toString();
  }

  private void look(JsonNode node, boolean isOurs, boolean isInChecks) {
    if (isOthers(node) || (isInChecks && node.at("/nodeName").asString().equals("P"))) {
      return;
    }
    boolean ours = isOurs || node.at("/shadowRootType").asString("").equals("closed");
    if (ours && node.at("/nodeType").asInt() == 3) {
      read(node.at("/nodeValue").asString());
    }
    if (ours) {
      ATTRIBUTES.forEach(name -> read(attribute(node, name)));
    }
    boolean inChecks = isInChecks || attribute(node, "class").equals("checks");
    for (String kind : List.of("shadowRoots", "children")) {
      for (JsonNode child : node.path(kind)) {
        look(child, ours, inChecks);
      }
    }
  }

  private static boolean isOthers(JsonNode node) {
    return TAGS.contains(node.at("/nodeName").asString())
        || OTHERS.contains(attribute(node, "class"))
        || OTHERS.contains(attribute(node, "id"))
        || attribute(node, "class").startsWith("layer")
        || node.at("/shadowRootType").asString("").equals("user-agent");
  }

  private void read(String text) {
    String words = text;
    for (String name : NAMES) {
      words = words.replace(name, "");
    }
    boolean isUnsaid = false;
    for (char c : words.toCharArray()) {
      depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
      isUnsaid |= depth == 0 && Character.isLetter(c);
    }
    if (isUnsaid) {
      found.append(text.trim()).append('\n');
    }
  }

  private static String attribute(JsonNode node, String name) {
    JsonNode attributes = node.path("attributes");
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).asString().equals(name)) {
        return attributes.get(i + 1).asString();
      }
    }
    return "";
  }
}
