package dev.letterlint.server.load;

import dev.letterlint.sync.Ids;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the packaged server with the fastest that could stand in its place: rules that have not
 * changed with nginx serving the same file, durable pushes of 1 KB with the bare store. All servers
 * run on one core and this on another, by turns, three rounds; ratios are of the medians.
 *
 * <p>Run by {@code mvn -Pload verify}; needs nginx and taskset.
 */
final class LoadBenchmark {

  private static final int CONNECTIONS = 64;
  private static final int ROUNDS = 3;
  private static final int SECONDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(SECONDS);

  /**
   * On one core the compiler takes turns with what it compiles: it is done after about a minute.
   */
  private static final Duration WARM_UP = Duration.ofSeconds(90);

  private static final String PACK = "/api/v1/rules/pack";
  private static final Pattern TOKEN = Pattern.compile("\"(?:token|secret)\":\"([^\"]+)\"");

  private final Ids ids = new Ids(new SecureRandom()::nextInt);
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<ProcessHandle> started = new ArrayList<>();
  private final Path folder;

  private LoadBenchmark(Path folder) {
    this.folder = folder;
  }

  /** The argument is the packaged jar. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("letterlint-load");
    LoadBenchmark benchmark = new LoadBenchmark(folder);
    try {
      int server = benchmark.startServer(args[0]);
      benchmark.rules(server);
      benchmark.pushes(server);
    } finally {
      benchmark.stop();
    }
  }

  private void rules(int server) throws Exception {
    int nginx = startNginx(get(server, PACK).body());
    try (Driver reference = unchanged(nginx);
        Driver ours = unchanged(server)) {
      compare("rules, not modified: nginx", () -> reference.run(ROUND), "letterlint", ours);
    }
  }

  private void pushes(int server) throws Exception {
    String token = pair(server);
    Process bare = startBareStore();
    try (BufferedReader told = bare.inputReader();
        Driver ours = new Driver(server, CONNECTIONS, "200", () -> push(token))) {
      compare("durable 1 KB: bare store", () -> round(bare, told), "letterlint push", ours);
    }
  }

  private interface Measured {
    double perSecond() throws IOException;
  }

  private static void compare(String reference, Measured other, String name, Driver ours)
      throws IOException {
    ours.run(WARM_UP);
    other.perSecond();
    double[] theirs = new double[ROUNDS];
    double[] mine = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      theirs[i] = other.perSecond();
      mine[i] = ours.run(ROUND);
    }
    System.out.printf(
        "%s %,.0f/s, %s %,.0f/s, ratio %.2f (load average %.1f)%n",
        reference,
        median(theirs),
        name,
        median(mine),
        median(mine) / median(theirs),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Driver unchanged(int port) throws Exception {
    String etag = get(port, PACK).headers().firstValue("ETag").orElseThrow();
    byte[] request =
        bytes(
            "GET " + PACK + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + etag + "\r\n\r\n");
    return new Driver(port, CONNECTIONS, "304", () -> request);
  }

  private byte[] push(String token) {
    String op =
        "{\"ops\":[{\"id\":\"%s\",\"rev\":\"%s\",\"base\":null,\"deleted\":false,\"body\":\"%s\"}]}"
            .formatted(ids.random(), ids.random(), "x".repeat(1024));
    return bytes(
        "POST /api/v1/sync HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Authorization: Bearer "
            + token
            + "\r\nContent-Length: "
            + op.length()
            + "\r\n\r\n"
            + op);
  }

  private static double round(Process bare, BufferedReader told) throws IOException {
    bare.getOutputStream().write('\n');
    bare.getOutputStream().flush();
    String line = awaited(told, BareStore.ROUND);
    return Double.parseDouble(line.substring(BareStore.ROUND.length()));
  }

  private HttpResponse<byte[]> get(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return http.send(request, BodyHandlers.ofByteArray());
  }

  /** The token of the server's first device. */
  private String pair(int port) throws Exception {
    String secret = posted(port, "/api/v1/pairing", "{\"name\":\"load\"}");
    return posted(port, "/api/v1/pairing/token", "{\"secret\":\"" + secret + "\"}");
  }

  private String posted(int port, String path, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .header("Origin", "chrome-extension://" + "a".repeat(32))
            .header("X-Client", "load")
            .POST(BodyPublishers.ofString(json))
            .build();
    String answer = http.send(request, BodyHandlers.ofString()).body();
    Matcher found = TOKEN.matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException(answer);
    }
    return found.group(1);
  }

  private int startServer(String jar) throws Exception {
    int port = freePort();
    ProcessBuilder builder = onServersCore(java(), "-Xmx512m", "-jar", jar);
    builder.environment().put("LETTERLINT_PORT", String.valueOf(port));
    builder.environment().put("LETTERLINT_DATA", folder.resolve("data").toString());
    builder.environment().put("LETTERLINT_REQUESTS_PER_MINUTE", "100000000");
    Process server = start(builder);
    BufferedReader told = server.inputReader();
    awaited(told, "Ctrl+C");
    return port;
  }

  /** The first line with this in it; what else a process says is not of interest. */
  private static String awaited(BufferedReader told, String part) throws IOException {
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.contains(part)) {
        return line;
      }
    }
    throw new EOFException("The process ended before it said \"" + part + "\".");
  }

  private int startNginx(byte[] pack) throws Exception {
    int port = freePort();
    Path file = folder.resolve("www" + PACK);
    Files.createDirectories(file.getParent());
    Files.write(file, pack);
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(
        configuration,
        """
        master_process off; pid nginx.pid; error_log stderr crit;
        events { worker_connections 1024; }
        http {
          access_log off; keepalive_requests 1000000000; open_file_cache max=10;
          default_type application/json;
          server { listen 127.0.0.1:%d; root www; }
        }
        """
            .formatted(port));
    startInBackground(
        onServersCore("nginx", "-p", folder.toString(), "-c", configuration.toString()));
    return port;
  }

  private Process startBareStore() throws IOException {
    return start(
        onServersCore(
            java(),
            "-cp",
            System.getProperty("java.class.path"),
            BareStore.class.getName(),
            folder.resolve("bare.db").toString(),
            String.valueOf(CONNECTIONS),
            String.valueOf(SECONDS)));
  }

  private Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    started.add(process.toHandle());
    return process;
  }

  private static ProcessBuilder onServersCore(String... command) {
    List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
    pinned.addAll(List.of(command));
    return new ProcessBuilder(pinned);
  }

  /** nginx listens before it goes into the background, where its file tells its number. */
  private void startInBackground(ProcessBuilder builder) throws Exception {
    if (builder.inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("nginx does not start");
    }
    long pid = Long.parseLong(Files.readString(folder.resolve("nginx.pid")).strip());
    started.add(ProcessHandle.of(pid).orElseThrow());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void stop() throws Exception {
    for (ProcessHandle process : started) {
      process.destroy();
      process.onExit().join();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LoadBenchmark::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
