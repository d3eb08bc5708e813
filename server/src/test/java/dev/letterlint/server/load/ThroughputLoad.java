package dev.letterlint.server.load;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OwnPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How much a second, beside the fastest that could stand in the server's place: rules that have not
 * changed with nginx serving the same file, durable pushes of 1 KB with the bare store.
 */
final class ThroughputLoad {

  private static final int CONNECTIONS = 64;
  private static final int ACCOUNTS = 8;
  private static final int ROUNDS = 3;
  private static final int SECONDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(SECONDS);

  /** On one core the compiler takes turns with what it compiles: it is done after a minute. */
  private static final Duration WARM_UP = Duration.ofSeconds(90);

  /** Of the bare store, which is less to compile. */
  private static final int WARM_UP_ROUNDS = 5;

  /** A push that is refused is answered with 200 too. */
  private static final String APPLIED = "\"applied\"";

  private static final String PACK = "/api/v1/rules/pack";

  private final Bench bench;
  private final Figures figures;

  ThroughputLoad(Bench bench, Figures figures) {
    this.bench = bench;
    this.figures = figures;
  }

  void onSqlite() throws Exception {
    Path data = bench.folder.resolve("sqlite");
    List<String> tokens;
    try (Database database = Databases.open("", DataDirectory.prepared(data))) {
      tokens = tokens(database);
    }
    ServerProcess server = bench.server("sqlite", "");
    rules(server);
    pushes(server, tokens, "SQLite", bench.folder.resolve("bare").toString());
    server.close();
  }

  void onPostgres() throws Exception {
    OwnPostgres postgres = bench.postgres("postgres");
    List<String> tokens;
    try (Database database = Databases.open(postgres.url(), null)) {
      tokens = tokens(database);
    }
    ServerProcess server = bench.server("on-postgres", postgres.url());
    pushes(server, tokens, "PostgreSQL", postgres.url());
    server.close();
    postgres.close();
  }

  private static List<String> tokens(Database database) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      tokens.addAll(Bench.devices(database, 1));
    }
    return tokens;
  }

  private void rules(ServerProcess server) throws Exception {
    int nginx = startNginx(bench.get(server.port(), PACK).body());
    try (Driver reference = unchanged(nginx);
        Driver ours = unchanged(server.port())) {
      ours.run(WARM_UP);
      double[][] rates = byTurns(List.of(() -> reference.run(ROUND), () -> ours.run(ROUND)));
      told("rules not modified, beside nginx", rates[0], rates[1]);
    }
  }

  private void pushes(ServerProcess server, List<String> tokens, String name, String database)
      throws Exception {
    Process bare = bare(database, BareStore.SAME_STATEMENTS);
    Process barest = bare(database, BareStore.ONE_INSERT);
    try (BufferedReader same = bare.inputReader();
        BufferedReader one = barest.inputReader();
        Driver ours = new Driver(server.port(), CONNECTIONS, "200", APPLIED, inTurn(tokens))) {
      ours.run(WARM_UP);
      for (int i = 0; i < WARM_UP_ROUNDS; i++) {
        round(bare, same);
        round(barest, one);
      }
      double[][] rates =
          byTurns(
              List.of(() -> round(bare, same), () -> round(barest, one), () -> ours.run(ROUND)));
      told("durable pushes, " + name + ", beside its bare same statements", rates[0], rates[2]);
      told("durable pushes, " + name + ", beside one bare insert", rates[1], rates[2]);
    }
  }

  private Supplier<byte[]> inTurn(List<String> tokens) {
    int[] next = {0};
    return () -> bench.pushRequest(tokens.get(next[0]++ % tokens.size()));
  }

  private interface Measured {
    double perSecond() throws IOException;
  }

  private static double[][] byTurns(List<Measured> all) throws IOException {
    double[][] rates = new double[all.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rates.length; i++) {
        rates[i][round] = all.get(i).perSecond();
      }
    }
    return rates;
  }

  private void told(String what, double[] reference, double[] ours) {
    double theirs = Figures.median(reference);
    double mine = Figures.median(ours);
    figures.note(what, "%,.0f/s of %,.0f/s, ratio %.2f", mine, theirs, mine / theirs);
  }

  private Driver unchanged(int port) throws Exception {
    String etag = bench.get(port, PACK).headers().firstValue("ETag").orElseThrow();
    byte[] request =
        Bench.bytes(
            "GET " + PACK + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + etag + "\r\n\r\n");
    return new Driver(port, CONNECTIONS, "304", etag, () -> request);
  }

  private Process bare(String database, String what) throws IOException {
    return bench.start(
        ServerProcess.java(),
        "-cp",
        System.getProperty("java.class.path"),
        BareStore.class.getName(),
        database,
        what,
        String.valueOf(CONNECTIONS),
        String.valueOf(SECONDS));
  }

  private static double round(Process bare, BufferedReader told) throws IOException {
    bare.getOutputStream().write('\n');
    bare.getOutputStream().flush();
    String line = Bench.awaited(told, BareStore.ROUND);
    return Double.parseDouble(line.substring(BareStore.ROUND.length()));
  }

  private int startNginx(byte[] pack) throws Exception {
    int port = freePort();
    Path file = bench.folder.resolve("www" + PACK);
    Files.createDirectories(file.getParent());
    Files.write(file, pack);
    Path configuration = bench.folder.resolve("nginx.conf");
    Files.writeString(
        configuration,
        """
        daemon off; master_process off; pid nginx.pid; error_log stderr crit;
        events { worker_connections 1024; }
        http {
          access_log off; keepalive_requests 1000000000; keepalive_timeout 1h; open_file_cache max=10;
          default_type application/json;
          server { listen 127.0.0.1:%d; root www; }
        }
        """
            .formatted(port));
    Process nginx =
        bench.start("nginx", "-p", bench.folder.toString(), "-c", configuration.toString());
    awaitListening(nginx, port);
    return port;
  }

  private static void awaitListening(Process process, int port) throws InterruptedException {
    while (process.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        process.waitFor(10, TimeUnit.MILLISECONDS);
      }
    }
    throw new IllegalStateException("nginx does not start");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
