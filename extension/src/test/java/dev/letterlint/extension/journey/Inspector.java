package dev.letterlint.extension.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** The first page, which stands open from the start; it is told when its focus changes. */
  public InspectedPage first() {
    InspectedPage page = new InspectedPage(this, target("page", ""));
    page.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return page;
  }

  /** A new tab, beside those that are open. */
  public InspectedPage tab(String address) {
    String target = call("Target.createTarget", Map.of("url", address)).at("/targetId").asString();
    return new InspectedPage(this, target).awaitWhole(address);
  }

  /** Whether a script of the extension is at work behind its pages. */
  public boolean isAwake(String extension) {
    return worker(extension) != null;
  }

  /** The value of an expression in that script. */
  public JsonNode runBehind(String extension, String expression) {
    await("the worker", () -> isAwake(extension));
    String session = attach(worker(extension));
    Map<String, Object> how =
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
    return ScriptFailed.orValue(call("Runtime.evaluate", how, session));
  }

  /** Ends that script at once, whatever it is doing. */
  public void kill(String extension) {
    await("the worker", () -> isAwake(extension));
    end(worker(extension));
    await("its end", () -> !isAwake(extension));
  }

  /** Loads an extension; the page that it opens where it is new is closed. */
  public String load(Path extension) {
    boolean isNew = isFresh;
    String id = install(extension);
    if (isNew) {
      String welcome = target("page", welcome(id));
      end(welcome);
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
  InspectedPage welcomed(String extension) {
    return new InspectedPage(this, target("page", welcome(extension)))
        .awaitWhole(welcome(extension));
  }

  private static String welcome(String extension) {
    return "chrome-extension://" + extension + "/welcome.html";
  }

  public void remove(String extension) {
    call("Extensions.uninstall", Map.of("id", extension));
  }

  /** Clicks the extension's button in the toolbar and gives the page that opens. */
  public InspectedPage click(String extension) {
    Map<String, Object> click = Map.of("id", extension, "targetId", target("tab", "http"));
    call("Extensions.triggerAction", click);
    String own = "chrome-extension://" + extension;
    return new InspectedPage(this, target("page", own)).awaitWhole(own);
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

  /** The session in which a target is spoken to from now on. */
  String attach(String target) {
    return call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
        .at("/sessionId")
        .asString();
  }

  /** Closes a page, or stops a script. */
  void end(String target) {
    call("Target.closeTarget", Map.of("targetId", target));
  }

  private JsonNode call(String method, Map<String, Object> params) {
    return call(method, params, null);
  }

  /** What the browser answers to a command in a session; without one it goes to the browser. */
  JsonNode call(String method, Map<String, Object> params, String session) {
    return pipe.call(method, params, session);
  }
}
