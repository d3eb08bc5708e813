package dev.letterlint.server.snippets;

import dev.letterlint.extension.journey.Inspector;
import dev.letterlint.extension.journey.JobBoard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium with the extension, as one machine of a person; no debugger is on its worker. */
final class Machine implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

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

  final Inspector browser;
  final String extension;
  private final JobBoard board;
  private final String name;
  private Inspector.Page own;

  Machine(String name) throws Exception {
    this.name = name;
    board = new JobBoard();
    browser = new Inspector(board);
    extension = browser.load(Path.of(System.getProperty("letterlint.unpacked")));
    browser.first();
    own = browser.tab("chrome-extension://" + extension + "/manifest.json");
  }

  /** The page of a posting with a form, and the field for the letter in it. */
  Inspector.Page openForm() {
    Inspector.Page form = browser.tab("https://" + JobBoard.HOST + JobBoard.JOB);
    String button = "document.querySelector('[data-testid=cover_letter-text]')";
    browser.await("the button", () -> form.run("!!" + button).asBoolean());
    form.run(button + ".click()");
    String field = "document.querySelector('#cover_letter_text')";
    browser.await("the field", () -> form.run("!!" + field).asBoolean());
    form.run(field + ".focus()");
    return form;
  }

  /** Asks the worker as a page of the extension does. */
  JsonNode ask(Map<String, Object> question) {
    return own.run("chrome.runtime.sendMessage(" + JSON.writeValueAsString(question) + ")");
  }

  /** Begins to pair: the code that the owner has to enter, empty where it was not needed. */
  String connect(int port) {
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

  void awaitState(String wanted) {
    try {
      browser.await(wanted, () -> state().equals(wanted));
    } catch (AssertionError inVain) {
      throw new AssertionError(name + ": " + inVain.getMessage() + "; it is " + state(), inVain);
    }
  }

  String save(String title, String text) {
    return put(Map.of("ask", "put", "body", body(title, text)));
  }

  void edit(String id, String title, String text) {
    put(Map.of("ask", "put", "id", id, "body", body(title, text)));
  }

  void delete(String id) {
    ask(Map.of("ask", "drop", "id", id));
  }

  private String put(Map<String, Object> question) {
    JsonNode answer = ask(question);
    if (!answer.path("fault").asString("?").isEmpty()) {
      throw new AssertionError(answer.toString());
    }
    return answer.path("id").asString();
  }

  private static String body(String title, String text) {
    return JSON.writeValueAsString(
        new TreeMap<>(Map.of("type", "snippet", "title", title, "text", text)));
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

  List<JsonNode> rows(String table) {
    return own.run(ROWS.replace("TABLE", table)).valueStream().toList();
  }

  void killWorker() {
    browser.kill(extension);
  }

  @Override
  public void close() throws Exception {
    browser.close();
    board.close();
  }
}
