package dev.letterlint.extension.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A Chromium driven through the pipe of its inspector alone, which may do what a driver may not:
 * click the extension's button in the toolbar, load and remove extensions, hear of every request.
 */
public final class Inspector implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final Path profile;
  private final boolean isOwn;
  private boolean isFresh;
  private final Process browser;
  private final DebuggerPipe pipe;

  /** A browser with a profile of its own, which goes with it. */
  public Inspector(JobBoard board) throws IOException {
    this(board, Files.createTempDirectory("letterlint"), true);
  }

  /** A browser with a profile that stays. */
  Inspector(JobBoard board, Path profile) throws IOException {
    this(board, profile, false);
  }

  private Inspector(JobBoard board, Path profile, boolean isOwn) throws IOException {
    this.profile = profile;
    this.isOwn = isOwn;
    isFresh = profile.toFile().list().length == 0;
    List<String> command = new ArrayList<>();
    // The pipe is at the descriptors 3 and 4, which Java does not give: a shell moves them there.
    command.addAll(List.of("sh", "-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "sh"));
    command.add(Chromium.program().getPath());
    command.addAll(Chromium.flags(board));
    command.add("--user-data-dir=" + profile);
    command.add("--remote-debugging-pipe");
    command.add("--enable-unsafe-extension-debugging");
    command.add("about:blank");
    browser = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    pipe = new DebuggerPipe(browser, PATIENCE_SECONDS);
    call("Target.setDiscoverTargets", Map.of("discover", true));
  }

  /** One page, or what else has a document, to which the inspector is attached. */
  public final class Page {
    private final String target;
    private final String session;

    private Page(String target) {
      this.target = target;
      session =
          call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
              .at("/sessionId")
              .asString();
      send("Runtime.enable", Map.of());
      send("Page.enable", Map.of());
    }

    public JsonNode send(String method, Map<String, Object> params) {
      return pipe.call(method, params, session);
    }

    public void open(String address) {
      send("Page.navigate", Map.of("url", address));
      await("the page", () -> run("document.readyState").asString().equals("complete"));
    }

    /** Opens a mock form and goes into its box for the letter. */
    public void openLetter(String address) {
      open(address);
      String button = "document.querySelector('[data-testid=cover_letter-text]')";
      await("the button", () -> run("!!" + button).asBoolean());
      run(button + ".click()");
      String letter = "document.querySelector('#cover_letter_text')";
      await("the field", () -> run("!!" + letter).asBoolean());
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
      await(
          "a frame of " + origin,
          () -> {
            for (JsonNode event : events("Runtime.executionContextCreated")) {
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
      return valueOf(send("Runtime.evaluate", how));
    }

    /**
     * A new document is whole from the start, and empty; that at {@code address} comes after it.
     */
    private Page awaitWhole(String address) {
      await("the page", () -> isWhole(address));
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
      try {
        return new Pixels(picture());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Keeps what is on screen, for people to look at. */
    void keepPicture(String name) {
      try {
        Path folder = Path.of(System.getProperty("letterlint.pictures"));
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), picture());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
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
      call("Target.closeTarget", Map.of("targetId", target));
    }
  }

  /** The first page, which stands open from the start; it is told when its focus changes. */
  public Page first() {
    Page page = new Page(target("page", ""));
    page.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return page;
  }

  /** A new tab, beside those that are open. */
  public Page tab(String address) {
    String target = call("Target.createTarget", Map.of("url", address)).at("/targetId").asString();
    return new Page(target).awaitWhole(address);
  }

  /** Whether a script of the extension is at work behind its pages. */
  public boolean isAwake(String extension) {
    return worker(extension) != null;
  }

  /** The value of an expression in that script. */
  public JsonNode runBehind(String extension, String expression) {
    await("the worker", () -> isAwake(extension));
    Map<String, Object> worker = Map.of("targetId", worker(extension), "flatten", true);
    String session = call("Target.attachToTarget", worker).at("/sessionId").asString();
    Map<String, Object> how =
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
    return valueOf(pipe.call("Runtime.evaluate", how, session));
  }

  private static JsonNode valueOf(JsonNode evaluated) {
    JsonNode thrown = evaluated.at("/exceptionDetails/exception/description");
    if (evaluated.has("exceptionDetails")) {
      throw new ScriptFailed(thrown.asString(evaluated.at("/exceptionDetails").toString()));
    }
    return evaluated.at("/result/value");
  }

  /** What was asked of a document could not be said: it threw. */
  private static final class ScriptFailed extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private ScriptFailed(String told) {
      super(told);
    }
  }

  /** Ends that script at once, whatever it is doing. */
  public void kill(String extension) {
    await("the worker", () -> isAwake(extension));
    call("Target.closeTarget", Map.of("targetId", worker(extension)));
    await("its end", () -> !isAwake(extension));
  }

  /** Loads an extension; the page that it opens where it is new is closed. */
  public String load(Path extension) {
    boolean isNew = isFresh;
    String id = install(extension);
    if (isNew) {
      String welcome = target("page", welcome(id));
      call("Target.closeTarget", Map.of("targetId", welcome));
      await("its end", () -> find("page", welcome(id)) == null);
    }
    return id;
  }

  /** The same with that page left open. */
  String install(Path extension) {
    isFresh = false;
    return call("Extensions.loadUnpacked", Map.of("path", extension.toString()))
        .at("/id")
        .asString();
  }

  /** The page that the extension opens where it is new. */
  Page welcomed(String extension) {
    return new Page(target("page", welcome(extension))).awaitWhole(welcome(extension));
  }

  private static String welcome(String extension) {
    return "chrome-extension://" + extension + "/welcome.html";
  }

  public void remove(String extension) {
    call("Extensions.uninstall", Map.of("id", extension));
  }

  /** Clicks the extension's button in the toolbar and gives the page that opens. */
  public Page click(String extension) {
    Map<String, Object> click = Map.of("id", extension, "targetId", target("tab", "http"));
    call("Extensions.triggerAction", click);
    String own = "chrome-extension://" + extension;
    return new Page(target("page", own)).awaitWhole(own);
  }

  public List<JsonNode> events(String method) {
    return pipe.events(method);
  }

  /**
   * Waits until something is so. A page that goes on to another document while it is asked has not
   * got there yet, nor has one that has not got what it is asked about.
   */
  public void await(String what, Supplier<Boolean> isSo) {
    IllegalStateException[] last = {null};
    try {
      Waiting.until(PATIENCE_SECONDS, what, () -> isSoNow(isSo, last) ? true : null);
    } catch (AssertionError inVain) {
      if (last[0] != null) {
        inVain.addSuppressed(last[0]);
      }
      uncaught().forEach(thrown -> inVain.addSuppressed(new ScriptFailed(thrown)));
      throw inVain;
    }
  }

  /** What scripts threw and nobody caught: mostly why something is waited for in vain. */
  private List<String> uncaught() {
    List<String> uncaught = new ArrayList<>();
    for (JsonNode event : events("Runtime.exceptionThrown")) {
      JsonNode details = event.at("/params/exceptionDetails");
      uncaught.add(details.at("/exception/description").asString(details.toString()));
    }
    return uncaught;
  }

  private static boolean isSoNow(Supplier<Boolean> isSo, IllegalStateException[] last) {
    try {
      last[0] = null;
      return isSo.get();
    } catch (DebuggerPipe.DocumentGone | ScriptFailed notYet) {
      last[0] = notYet;
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    List<ProcessHandle> all = browser.descendants().toList();
    call("Browser.close", Map.of());
    browser.onExit().join();
    all.forEach(part -> part.onExit().join());
    if (!isOwn) {
      return;
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** As by the machine: nothing is told, nothing can be put in order. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(browser.descendants().toList());
    all.add(browser.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(part -> part.onExit().join());
  }

  private String worker(String extension) {
    Map<String, Object> workers = Map.of("filter", List.of(Map.of("type", "service_worker")));
    for (JsonNode target : call("Target.getTargets", workers).at("/targetInfos")) {
      if (target.at("/url").asString().startsWith("chrome-extension://" + extension)) {
        return target.at("/targetId").asString();
      }
    }
    return null;
  }

  private String target(String type, String address) {
    return Waiting.until(
        PATIENCE_SECONDS, "a " + type + " at " + address, () -> find(type, address));
  }

  /** Null where there is none. */
  private String find(String type, String address) {
    String found = null;
    Map<String, Object> wanted = Map.of("filter", List.of(Map.of("type", type)));
    for (JsonNode target : call("Target.getTargets", wanted).at("/targetInfos")) {
      if (target.at("/url").asString().startsWith(address)) {
        found = target.at("/targetId").asString();
      }
    }
    return found;
  }

  private JsonNode call(String method, Map<String, Object> params) {
    return pipe.call(method, params, null);
  }
}
