package dev.letterlint.extension.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pipe to a browser's inspector: JSON messages, each ended by a NUL. */
final class DebuggerPipe {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What Chromium answers where a page went on to another document in the middle of a question. */
  private static final Set<String> GONE =
      Set.of(
          "Inspected target navigated or closed",
          "Execution context was destroyed.",
          "Cannot find default execution context",
          "Cannot find context with specified id");

  private final int patienceSeconds;
  private final InputStream in;
  private final OutputStream out;
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private int last;

  /** Over the browser's own input and output, which it reads and writes from now on. */
  DebuggerPipe(Process browser, int patienceSeconds) {
    this.patienceSeconds = patienceSeconds;
    in = browser.getInputStream();
    out = browser.getOutputStream();
    Thread reader = new Thread(this::listen, "inspector");
    reader.setDaemon(true);
    reader.start();
  }

  /** All that the browser has told of its own accord, by its method. */
  List<JsonNode> events(String method) {
    return events.stream().filter(event -> event.at("/method").asString().equals(method)).toList();
  }

  /** Calls a method of the whole browser (null) or of a session and waits for its answer. */
  JsonNode call(String method, Map<String, Object> params, String session) {
    int id = ++last;
    Map<String, Object> message = new HashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", params);
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    try {
      out.write((JSON.writeValueAsString(message) + '\0').getBytes(StandardCharsets.UTF_8));
      out.flush();
      JsonNode said = answer.get(patienceSeconds, TimeUnit.SECONDS);
      if (said.has("error")) {
        throw failure(method, said.at("/error"));
      }
      return said.at("/result");
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method, e);
    }
  }

  private static IllegalStateException failure(String method, JsonNode error) {
    String told = method + ": " + error;
    return GONE.contains(error.at("/message").asString())
        ? new DocumentGone(told)
        : new IllegalStateException(told);
  }

  /** The document that was asked went away for another one, so that the answer went with it. */
  static final class DocumentGone extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private DocumentGone(String told) {
      super(told);
    }
  }

  private void listen() {
    try (in) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      byte[] some = new byte[1 << 16];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        for (int i = 0; i < count; i++) {
          if (some[i] != 0) {
            message.write(some[i]);
          } else {
            take(JSON.readTree(message.toByteArray()));
            message.reset();
          }
        }
      }
    } catch (IOException ended) {
      waiting.values().forEach(answer -> answer.completeExceptionally(ended));
    }
  }

  private void take(JsonNode message) {
    if (message.has("id")) {
      waiting.remove(message.at("/id").asInt()).complete(message);
    } else {
      events.add(message);
    }
  }
}
