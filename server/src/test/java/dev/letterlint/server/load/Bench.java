package dev.letterlint.server.load;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.access.Crowd;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.OwnPostgres;
import dev.letterlint.sync.Ids;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the benchmarks of a run share: a folder, processes on a core of their own, requests. */
final class Bench implements AutoCloseable {

  static final String SYNC = "/api/v1/sync";
  static final int BODY_BYTES = 1024;

  final HttpClient http = HttpClient.newHttpClient();
  final Path folder;
  private final Ids ids = new Ids(new SecureRandom()::nextInt, System::currentTimeMillis);
  private final String jar;
  private final List<AutoCloseable> started = new ArrayList<>();

  /** {@code jar}: the packaged server. */
  Bench(String jar) throws IOException {
    this.jar = jar;
    folder = Files.createTempDirectory("letterlint-load");
  }

  /** A server on its core; {@code databaseUrl} is empty for a file. */
  ServerProcess server(String name, String databaseUrl) {
    Map<String, String> settings = new HashMap<>();
    settings.put("LETTERLINT_REQUESTS_PER_MINUTE", "100000000");
    settings.put("LETTERLINT_QUOTA_RECORDS", "100000000");
    settings.put("LETTERLINT_QUOTA_MEBIBYTES", "100000");
    settings.put("LETTERLINT_DATABASE_URL", databaseUrl);
    List<String> command = onServersCore(ServerProcess.java(), "-Xmx512m", "-jar", jar);
    ServerProcess server = ServerProcess.started(command, folder.resolve(name), settings);
    started.add(server);
    return server;
  }

  /** A PostgreSQL that waits for the disk, on the core of this process. */
  OwnPostgres postgres(String name) {
    OwnPostgres postgres = OwnPostgres.in(folder.resolve(name));
    started.add(postgres);
    return postgres;
  }

  Process start(String... command) throws IOException {
    Process process =
        new ProcessBuilder(onServersCore(command))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    started.add(() -> process.destroyForcibly().waitFor());
    return process;
  }

  private static List<String> onServersCore(String... command) {
    List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
    pinned.addAll(List.of(command));
    return pinned;
  }

  /** The tokens of so many devices of a new account. */
  static List<String> devices(Database database, int count) {
    return database
        .write(
            sql -> {
              String account = Crowd.account(sql, "load " + System.nanoTime());
              return Stream.generate(() -> Crowd.device(sql, account, "load"))
                  .limit(count)
                  .toList();
            })
        .join();
  }

  byte[] pushRequest(String token) {
    String push = push();
    return bytes(
        "POST /api/v1/sync HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Authorization: Bearer "
            + token
            + "\r\nContent-Length: "
            + push.length()
            + "\r\n\r\n"
            + push);
  }

  /** Of one new record. */
  private String push() {
    return "{\"ops\":[{\"id\":\"%s\",\"rev\":\"%s\",\"base\":null,\"deleted\":false,\"body\":\"%s\"}]}"
        .formatted(ids.fresh(), ids.fresh(), "x".repeat(BODY_BYTES));
  }

  /** Pushes one new record; the account's token after it. */
  String pushed(ServerProcess server, String token) {
    String answer =
        text(
            to(server, SYNC, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(push())));
    int at = answer.lastIndexOf("\"token\":\"");
    return answer.substring(at + 9, answer.indexOf('"', at + 9));
  }

  /** What changed since a token, as JSON. */
  String pulled(ServerProcess server, String token, String since) {
    return text(to(server, SYNC + "?since=" + since, token));
  }

  HttpRequest.Builder to(ServerProcess server, String path, String token) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Authorization", "Bearer " + token);
  }

  HttpResponse<byte[]> get(int port, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
  }

  private String text(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.body());
      }
      return answer.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The first line with this in it; what else a process says is not of interest. */
  static String awaited(BufferedReader told, String part) throws IOException {
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.contains(part)) {
        return line;
      }
    }
    throw new EOFException("The process ended before it said \"" + part + "\".");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static double millis(long nanos) {
    return nanos / 1e6;
  }

  @Override
  public void close() throws Exception {
    for (int i = started.size() - 1; i >= 0; i--) {
      started.get(i).close();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
