package dev.letterlint.extension.journey;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Serves the mock pages under the real host names, over TLS with a key made for this run, and keeps
 * every request it was sent.
 */
public final class JobBoard implements AutoCloseable {

  public static final String HOST = "job-boards.greenhouse.io";

  /** A host of no application system: there the extension is not at work. */
  static final String ELSEWHERE = "elsewhere.example";

  public static final String JOB = "/tallyhaven/jobs/7314202003";

  /** Which folder of mock pages a host serves. */
  private static final Map<String, String> FOLDERS =
      new TreeMap<>(
          Map.of(
              HOST,
              "greenhouse",
              "job-boards.eu.greenhouse.io",
              "greenhouse",
              ELSEWHERE,
              "greenhouse",
              "careers.tallyhaven.example",
              "greenhouse-embed",
              "boards.greenhouse.io",
              "greenhouse-classic",
              "jobs.lever.co",
              "lever",
              "jobs.eu.lever.co",
              "lever",
              "jobs.ashbyhq.com",
              "ashby",
              "careers.halbeck.example",
              "ashby-embed"));

  /** As strict as a page can be that runs its own script. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src https:;"
          + " frame-ancestors *; script-src 'self' 'nonce-"
          + ServedData.NONCE
          + "'";

  /** One request as it came in. */
  public record Request(String method, String host, String path, String query, String body) {}

  private final HttpsServer server;
  private final Path pages = Path.of(System.getProperty("letterlint.pages"));
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public JobBoard() throws IOException, GeneralSecurityException, InterruptedException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls()));
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "job-board");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::answer);
    server.start();
  }

  String resolverRules() {
    int port = server.getAddress().getPort();
    return FOLDERS.keySet().stream()
            .map(host -> "MAP " + host + ":443 127.0.0.1:" + port)
            .collect(Collectors.joining(","))
        + ",MAP * ~NOTFOUND,EXCLUDE 127.0.0.1";
  }

  /** The posting for a browser that sends names to this machine but keeps the port. */
  String addressWithPort() {
    return "https://" + HOST + ":" + server.getAddress().getPort() + JOB;
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** What forms have sent. */
  public List<Request> posts() {
    return requests.stream().filter(request -> request.method().equals("POST")).toList();
  }

  void forgetRequests() {
    requests.clear();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Request request = request(exchange);
    requests.add(request);
    Path file = file(request);
    boolean isFound = Files.isRegularFile(file);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Frame-Options", "DENY");
    headers.set("Content-Type", type(file.toString()));
    byte[] answer = isFound ? content(file, request) : new byte[0];
    exchange.sendResponseHeaders(isFound ? 200 : 404, answer.length == 0 ? -1 : answer.length);
    if (answer.length > 0) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  private static Request request(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    String query = uri.getRawQuery();
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", ""),
        uri.getPath(),
        query == null ? "" : query,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Files by their name alone, pages by what the address ends with. */
  private Path file(Request request) {
    Path folder = pages.resolve(FOLDERS.getOrDefault(request.host(), "none"));
    String name = request.path().substring(request.path().lastIndexOf('/') + 1);
    if (name.matches(".*\\.(css|js|svg|html)")) {
      Path own = folder.resolve(name);
      return Files.isRegularFile(own) ? own : pages.resolve(name);
    }
    boolean isForm = name.equals("apply") && Files.isRegularFile(folder.resolve("apply.html"));
    return folder.resolve(isForm ? "apply.html" : "index.html");
  }

  private static byte[] content(Path file, Request request) throws IOException {
    if (!file.endsWith("ashby/index.html")) {
      return Files.readAllBytes(file);
    }
    String description = Files.readString(file.resolveSibling("posting.html"));
    return ServedData.in(Files.readString(file), description, request.query())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String type(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      default -> "text/html; charset=utf-8";
    };
  }

  private static SSLContext tls()
      throws IOException, GeneralSecurityException, InterruptedException {
    char[] password = "practice".toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    Path file = makeKeys();
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password);
    } finally {
      Files.delete(file);
      Files.delete(file.getParent());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Path makeKeys() throws IOException, InterruptedException {
    Path file = Files.createTempDirectory("letterlint").resolve("keys.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    String names =
        FOLDERS.keySet().stream().map(host -> "dns:" + host).collect(Collectors.joining(","));
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "board",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + HOST,
                "-ext",
                "SAN=" + names,
                "-storetype",
                "PKCS12",
                "-storepass",
                "practice",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool: " + said);
    }
    return file;
  }
}
