package dev.letterlint.server.snippets;

import dev.letterlint.extension.journey.InspectedPage;
import dev.letterlint.extension.journey.Inspector;
import dev.letterlint.extension.journey.JobBoard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium with the extension, as one machine of a person; no debugger is on its worker. */
public final class Machine implements AutoCloseable {

  /** In ASCII, so that no character is lost on the way to the browser. */
  static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
          .build();

  /** What lies in the database, read without asking the worker. */
  private static final String ROWS =
      """
      new Promise((done) => {
        const opening = indexedDB.open('letterlint');
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('TABLE').objectStore('TABLE').getAll();
          reading.onsuccess = () => {
            database.close();
            done(reading.result);
          };
        };
      })
      """;

  public final Inspector browser;
  public final String extension;
  private final JobBoard board;
  private final String name;
  private final InspectedPage own;

  public Machine(String name) throws Exception {
    this.name = name;
    board = new JobBoard();
    browser = new Inspector(board);
    extension = browser.load(Path.of(System.getProperty("letterlint.unpacked")));
    browser.first();
    own = browser.tab("chrome-extension://" + extension + "/manifest.json");
  }

  /** The page of a posting with a form, and the field for the letter in it. */
  public InspectedPage openForm() {
    String address = "https://" + JobBoard.HOST + JobBoard.JOB;
    InspectedPage form = browser.tab(address);
    form.openLetter(address);
    return form;
  }

  /** Asks the worker as a page of the extension does. */
  public JsonNode ask(Map<String, Object> question) {
    return own.run("chrome.runtime.sendMessage(" + JSON.writeValueAsString(question) + ")");
  }

  /** Begins to pair: the code that the owner has to enter, empty where it was not needed. */
  public String connect(int port) {
    JsonNode step =
        ask(Map.of("ask", "connect", "address", "http://127.0.0.1:" + port, "device", name));
    if (!step.path("fault").asString("?").isEmpty()) {
      throw new AssertionError(step.toString());
    }
    return step.path("code").asString();
  }

  String state() {
    return ask(Map.of("ask", "standing")).path("state").asString();
  }

  public void awaitState(String wanted) {
    try {
      browser.await(wanted, () -> state().equals(wanted));
    } catch (AssertionError inVain) {
      throw new AssertionError(name + ": " + inVain.getMessage() + "; it is " + state(), inVain);
    }
  }

  String save(String title, String text) {
    return put(Map.of("ask", "put", "body", snippet(title, text)));
  }

  void edit(String id, String title, String text) {
    put(Map.of("ask", "put", "id", id, "body", snippet(title, text)));
  }

  void delete(String id) {
    ask(Map.of("ask", "drop", "id", id));
  }

  private String put(Map<String, Object> question) {
    // The browser itself writes the body, as the page for snippets does.
    JsonNode answer =
        own.run(
            "(asked => chrome.runtime.sendMessage({...asked, body: JSON.stringify(asked.body)}))("
                + JSON.writeValueAsString(question)
                + ")");
    if (!answer.path("fault").asString("?").isEmpty()) {
      throw new AssertionError(answer.toString());
    }
    return answer.path("id").asString();
  }

  static String body(String title, String text) {
    return JSON.writeValueAsString(snippet(title, text));
  }

  private static Map<String, String> snippet(String title, String text) {
    return new TreeMap<>(Map.of("type", "snippet", "title", title, "text", text));
  }

  /** Title and text of every snippet, as the database has them; the worker is not asked. */
  Map<String, String> onDisk() {
    Map<String, String> texts = new TreeMap<>();
    for (JsonNode row : rows("records")) {
      JsonNode queue = row.at("/queue");
      JsonNode newest = queue.isEmpty() ? row.at("/known") : queue.get(queue.size() - 1);
      if (!newest.at("/deleted").asBoolean()) {
        JsonNode body = JSON.readTree(newest.at("/body").asString());
        texts.put(body.at("/title").asString(), body.at("/text").asString());
      }
    }
    return texts;
  }

  void awaitOnDisk(Map<String, String> wanted) {
    try {
      browser.await("the snippets", () -> onDisk().equals(wanted));
    } catch (AssertionError inVain) {
      throw new AssertionError(name + " has " + onDisk() + ", not " + wanted, inVain);
    }
  }

  /** A page of the extension's own. */
  public InspectedPage open(String file) {
    return browser.tab("chrome-extension://" + extension + "/" + file);
  }

  /** Runs a script in a page of the extension's own. */
  public JsonNode run(String script) {
    return own.run(script);
  }

  public List<JsonNode> rows(String table) {
    return own.run(ROWS.replace("TABLE", table)).valueStream().toList();
  }

  public void killWorker() {
    browser.kill(extension);
  }

  @Override
  public void close() throws Exception {
    browser.close();
    board.close();
  }
}
