package dev.letterlint.server.updates;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.letterlint.pack.ReleaseContent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A server that pairs with everybody, has no records and answers for rules whatever a test says. It
 * keeps what it was asked for rules.
 */
final class Relay implements AutoCloseable {

  /** What is said to a request for rules. */
  interface Say {
    void to(HttpExchange exchange) throws IOException;
  }

  private static final String RULES = "/api/v1/rules/";

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile Say manifest = exchange -> say(exchange, 404, new byte[0]);
  private volatile Say pack = exchange -> say(exchange, 404, new byte[0]);

  Relay() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "relay");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** A release, packed as a real server does. */
  void serve(byte[] signed, byte[] content) {
    servePacked(signed, ReleaseContent.packed(content));
  }

  /** A release whose pack comes as these bytes, which are said to be gzip. */
  void servePacked(byte[] signed, byte[] packed) {
    manifest = exchange -> say(exchange, 200, signed);
    pack =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          say(exchange, 200, packed);
        };
  }

  void answerManifestsWith(Say say) {
    manifest = say;
  }

  void answerPacksWith(Say say) {
    pack = say;
  }

  /** The paths under which rules were asked for. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Access-Control-Allow-Origin", "*");
    headers.set("Access-Control-Allow-Headers", "*, Authorization");
    headers.set("Access-Control-Expose-Headers", "ETag, Retry-After");
    String path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      say(exchange, 204, new byte[0]);
    } else if (path.startsWith(RULES)) {
      asked.add(path);
      (path.equals(RULES + "manifest") ? manifest : pack).to(exchange);
    } else {
      say(exchange, path.endsWith("/events") ? 503 : 200, json(path));
    }
  }

  private static byte[] json(String path) {
    String json =
        path.endsWith("/token")
            ? "{\"token\": \"t\", \"account\": \"a\"}"
            : path.endsWith("/pairing")
                ? "{\"secret\": \"s\", \"code\": \"\"}"
                : "{\"records\": [], \"token\": \"t0\", \"more\": false, \"results\": []}";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  static void say(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try {
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    } finally {
      exchange.close();
    }
  }
}
