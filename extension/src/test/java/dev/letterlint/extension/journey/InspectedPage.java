package dev.letterlint.extension.journey;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One page, or what else has a document, to which the inspector is attached. */
public final class InspectedPage {

  private final Inspector inspector;
  private final String target;
  private final String session;

  InspectedPage(Inspector inspector, String target) {
    this.inspector = inspector;
    this.target = target;
    session = inspector.attach(target);
    send("Runtime.enable", Map.of());
    send("Page.enable", Map.of());
  }

  public JsonNode send(String method, Map<String, Object> params) {
    return inspector.call(method, params, session);
  }

  public void open(String address) {
    send("Page.navigate", Map.of("url", address));
    inspector.await("the page", () -> run("document.readyState").asString().equals("complete"));
  }

  /** Opens a mock form and goes into its box for the letter. */
  public void openLetter(String address) {
    open(address);
    String button = "document.querySelector('[data-testid=cover_letter-text]')";
    inspector.await("the button", () -> run("!!" + button).asBoolean());
    run(button + ".click()");
    String letter = "document.querySelector('#cover_letter_text')";
    inspector.await("the field", () -> run("!!" + letter).asBoolean());
    run(letter + ".focus()");
  }

  /** The value of an expression in the page, as by a person's doing. */
  public JsonNode run(String expression) {
    return run(expression, Map.of());
  }

  /** The same in the world of an extension's own scripts in the page. */
  public JsonNode runBeside(String extension, String expression) {
    return runIn("chrome-extension://" + extension, false, expression);
  }

  /** The same in the frame of an origin. */
  public JsonNode runIn(String origin, String expression) {
    return runIn(origin, true, expression);
  }

  private JsonNode runIn(String origin, boolean isPages, String expression) {
    int[] frame = {0};
    inspector.await(
        "a frame of " + origin,
        () -> {
          for (JsonNode event : inspector.events("Runtime.executionContextCreated")) {
            JsonNode context = event.at("/params/context");
            if (context.at("/origin").asString().equals(origin)
                && context.at("/auxData/isDefault").asBoolean() == isPages) {
              frame[0] = context.at("/id").asInt();
            }
          }
          return frame[0] != 0;
        });
    return run(expression, Map.of("contextId", frame[0]));
  }

  private JsonNode run(String expression, Map<String, Object> where) {
    Map<String, Object> how = new HashMap<>(where);
    how.put("expression", expression);
    how.put("returnByValue", true);
    how.put("awaitPromise", true);
    how.put("userGesture", true);
    return ScriptFailed.orValue(send("Runtime.evaluate", how));
  }

  /** A new document is whole from the start, and empty; that at {@code address} comes after it. */
  InspectedPage awaitWhole(String address) {
    inspector.await("the page", () -> isWhole(address));
    return this;
  }

  private boolean isWhole(String address) {
    String place = "document.readyState + ' ' + location.href";
    return run(place).asString().startsWith("complete " + address);
  }

  /** Types as from a keyboard. */
  public void type(String text) {
    for (char letter : text.toCharArray()) {
      Map<String, Object> key = Map.of("type", "char", "text", String.valueOf(letter));
      send("Input.dispatchKeyEvent", key);
    }
  }

  /** Presses a key with modifiers (2 is Ctrl), which may be one for editing commands. */
  void press(String key, int code, int modifiers, String... commands) {
    Map<String, Object> down = new HashMap<>();
    down.put("type", key.equals("Enter") ? "keyDown" : "rawKeyDown");
    down.put("key", key);
    down.put("code", key);
    down.put("windowsVirtualKeyCode", code);
    down.put("modifiers", modifiers);
    down.put("commands", List.of(commands));
    if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    send("Input.dispatchKeyEvent", down);
    down.put("type", "keyUp");
    send("Input.dispatchKeyEvent", down);
  }

  Pixels look() {
    return new Pixels(picture());
  }

  /** Keeps what is on screen, for people to look at. */
  void keepPicture(String name) {
    Pixels.keep(name, picture());
  }

  void preferTheme(String theme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", theme);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  private byte[] picture() {
    return Base64.getDecoder()
        .decode(send("Page.captureScreenshot", Map.of()).at("/data").asString());
  }

  /** Clicks the middle of the first that is shown with this class in a closed shadow root. */
  void click(String className) {
    Map<String, Object> which = Map.of("backendNodeId", ClosedRoots.find(root(), className));
    send("DOM.scrollIntoViewIfNeeded", which);
    JsonNode border = send("DOM.getBoxModel", which).at("/model/border");
    Map<String, Object> at = new HashMap<>();
    at.put("x", (border.get(0).asDouble() + border.get(4).asDouble()) / 2);
    at.put("y", (border.get(1).asDouble() + border.get(5).asDouble()) / 2);
    at.put("button", "left");
    at.put("clickCount", 1);
    for (String type : List.of("mousePressed", "mouseReleased")) {
      at.put("type", type);
      send("Input.dispatchMouseEvent", at);
    }
  }

  /** The name of what has the focus, as screen readers tell it; closed roots hide nothing. */
  public String focused() {
    for (JsonNode node : send("Accessibility.getFullAXTree", Map.of()).at("/nodes")) {
      if (isFocused(node) && !node.at("/role/value").asString("").equals("RootWebArea")) {
        return node.at("/name/value").asString("");
      }
    }
    return "";
  }

  private static boolean isFocused(JsonNode node) {
    for (JsonNode property : node.path("properties")) {
      if (property.at("/name").asString().equals("focused")) {
        return property.at("/value/value").asBoolean();
      }
    }
    return false;
  }

  /** What the closed shadow roots of the page say, one line an element with a class. */
  public List<String> shown() {
    return ClosedRoots.shown(root());
  }

  JsonNode root() {
    return send("DOM.getDocument", Map.of("depth", -1, "pierce", true)).at("/root");
  }

  public void close() {
    inspector.end(target);
  }
}
