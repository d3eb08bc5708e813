package dev.letterlint.extension.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Serves the mock pages under the real host names, over TLS with a key made for this run, and keeps
 * every request it was sent.
 */
final class JobBoard implements AutoCloseable {

  static final String HOST = "job-boards.greenhouse.io";

  /** A host of no application system: there the extension is not at work. */
  static final String ELSEWHERE = "elsewhere.example";

  static final String JOB = "/tallyhaven/jobs/7314202003";

  /** As strict as a page can be that runs its own script. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

  /** One request as it came in. */
  record Request(String method, String path, String body) {}

  private final HttpsServer server;
  private final Path pages = Path.of(System.getProperty("letterlint.pages"), "greenhouse");
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  JobBoard() throws IOException, GeneralSecurityException, InterruptedException {
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
    return "MAP "
        + HOST
        + ":443 127.0.0.1:"
        + port
        + ",MAP "
        + ELSEWHERE
        + ":443 127.0.0.1:"
        + port
        + ",MAP * ~NOTFOUND,EXCLUDE 127.0.0.1";
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  void forgetRequests() {
    requests.clear();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(new Request(exchange.getRequestMethod(), path, body));
    String name = path.equals(JOB) ? "index.html" : path.substring(path.lastIndexOf('/') + 1);
    Path file = pages.resolve(name);
    boolean found = !path.startsWith("/practice/") && Files.isRegularFile(file);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("Content-Type", type(name));
    byte[] answer = found ? Files.readAllBytes(file) : new byte[0];
    exchange.sendResponseHeaders(found ? 200 : 404, answer.length == 0 ? -1 : answer.length);
    if (answer.length > 0) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
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
                "SAN=dns:" + HOST + ",dns:" + ELSEWHERE,
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
