package dev.letterlint.extension.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Point;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks into the closed shadow root as only the browser's inspector can. */
final class Shadow {

  /** A node as the inspector tells of it. */
  record Node(long backendId, String name, Map<String, String> attributes, String text) {

    boolean hasClass(String name) {
      return List.of(attributes.getOrDefault("class", "").split(" ")).contains(name);
    }
  }

  private final ChromeDriver driver;

  Shadow(ChromeDriver driver) {
    this.driver = driver;
  }

  /** All elements in closed shadow roots that have a class, in tree order. */
  List<Node> ofClass(String name) {
    List<Node> found = new ArrayList<>();
    for (Node node : all()) {
      if (node.hasClass(name)) {
        found.add(node);
      }
    }
    return found;
  }

  List<Node> all() {
    Map<String, Object> answer =
        driver.executeCdpCommand("DOM.getDocument", Map.of("depth", -1, "pierce", true));
    List<Node> nodes = new ArrayList<>();
    collect(map(answer.get("root")), false, nodes);
    return nodes;
  }

  /** The middle of a node in the viewport. */
  Point middle(Node node) {
    Map<String, Object> answer =
        driver.executeCdpCommand("DOM.getBoxModel", Map.of("backendNodeId", node.backendId));
    List<?> border = (List<?>) map(answer.get("model")).get("border");
    return new Point(
        (number(border, 0) + number(border, 4)) / 2, (number(border, 1) + number(border, 5)) / 2);
  }

  java.awt.Rectangle box(Node node) {
    Map<String, Object> answer =
        driver.executeCdpCommand("DOM.getBoxModel", Map.of("backendNodeId", node.backendId));
    List<?> border = (List<?>) map(answer.get("model")).get("border");
    int left = number(border, 0);
    int top = number(border, 1);
    return new java.awt.Rectangle(left, top, number(border, 4) - left, number(border, 5) - top);
  }

  /** Runs a function of the page's own world with a node as its {@code this}; gives its value. */
  Object call(Node node, String function) {
    Map<String, Object> resolved =
        driver.executeCdpCommand("DOM.resolveNode", Map.of("backendNodeId", node.backendId));
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Runtime.callFunctionOn",
            Map.of(
                "objectId",
                map(resolved.get("object")).get("objectId"),
                "functionDeclaration",
                function));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(String.valueOf(answer.get("exceptionDetails")));
    }
    return map(answer.get("result")).get("value");
  }

  private static int number(List<?> quad, int at) {
    return (int) Math.round(((Number) quad.get(at)).doubleValue());
  }

  private static void collect(Map<String, Object> node, boolean isInside, List<Node> nodes) {
    boolean inside = isInside || "closed".equals(node.get("shadowRootType"));
    if (inside && node.get("attributes") != null) {
      nodes.add(
          new Node(
              ((Number) node.get("backendNodeId")).longValue(),
              (String) node.get("nodeName"),
              attributes((List<?>) node.get("attributes")),
              text(node)));
    }
    // A text area has a shadow root of the browser's own.
    for (String kind : List.of("shadowRoots", "children")) {
      for (Object child : list(node.get(kind))) {
        collect(map(child), inside, nodes);
      }
    }
    if (node.get("contentDocument") != null) {
      collect(map(node.get("contentDocument")), inside, nodes);
    }
  }

  private static String text(Map<String, Object> node) {
    StringBuilder text = new StringBuilder();
    if (Long.valueOf(3).equals(((Number) node.get("nodeType")).longValue())) {
      text.append(node.get("nodeValue"));
    }
    for (Object child : list(node.get("children"))) {
      text.append(text(map(child)));
    }
    return text.toString();
  }

  private static Map<String, String> attributes(List<?> pairs) {
    Map<String, String> attributes = new java.util.HashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      attributes.put((String) pairs.get(i), (String) pairs.get(i + 1));
    }
    return attributes;
  }

  private static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
