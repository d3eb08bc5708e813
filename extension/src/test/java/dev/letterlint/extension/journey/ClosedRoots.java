package dev.letterlint.extension.journey;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks through a document as the inspector tells of it, into closed shadow roots and frames. */
final class ClosedRoots {

  private ClosedRoots() {}

  /** What is shown in them, one line an element with a class: "class: text". */
  static List<String> shown(JsonNode root) {
    List<String> shown = new ArrayList<>();
    collect(root, false, shown);
    return shown;
  }

  /** The inspector's number for the first that is shown with exactly this class; 0 without one. */
  static long find(JsonNode root, String className) {
    long[] found = {0};
    find(root, false, className, found);
    return found[0];
  }

  private static void collect(JsonNode node, boolean isInside, List<String> shown) {
    boolean inside = isInside || node.at("/shadowRootType").asString("").equals("closed");
    if (inside && has(node, "hidden")) {
      return;
    }
    String className = inside ? attribute(node, "class") : "";
    if (!className.isEmpty()) {
      shown.add(className + ": " + text(node));
    }
    for (String kind : List.of("shadowRoots", "children")) {
      for (JsonNode child : node.path(kind)) {
        collect(child, inside, shown);
      }
    }
    if (node.has("contentDocument")) {
      collect(node.at("/contentDocument"), inside, shown);
    }
  }

  private static void find(JsonNode node, boolean isInside, String className, long[] found) {
    if (found[0] != 0 || has(node, "hidden")) {
      return;
    }
    boolean inside = isInside || node.at("/shadowRootType").asString("").equals("closed");
    if (inside && attribute(node, "class").equals(className)) {
      found[0] = node.at("/backendNodeId").asLong();
    }
    for (String kind : List.of("shadowRoots", "children")) {
      for (JsonNode child : node.path(kind)) {
        find(child, inside, className, found);
      }
    }
  }

  private static boolean has(JsonNode node, String name) {
    for (JsonNode attribute : node.path("attributes")) {
      if (attribute.asString().equals(name)) {
        return true;
      }
    }
    return false;
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

  private static String text(JsonNode node) {
    StringBuilder text =
        new StringBuilder(
            node.at("/nodeType").asInt() == 3 ? node.at("/nodeValue").asString() : "");
    for (JsonNode child : node.path("children")) {
      text.append(text(child));
    }
    return text.toString();
  }
}
