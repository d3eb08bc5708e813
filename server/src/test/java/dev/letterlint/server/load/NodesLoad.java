package dev.letterlint.server.load;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OwnPostgres;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long from the beginning of a push on one server until a stream on another tells of it. */
final class NodesLoad {

  private static final int WARM_UP = 200;
  private static final int PUSHES = 500;
  private static final int PATIENCE_SECONDS = 30;
  private static final String ID = "id:";

  private final Bench bench;
  private final Figures figures;
  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

  private record Told(String token, long nanos) {}

  NodesLoad(Bench bench, Figures figures) {
    this.bench = bench;
    this.figures = figures;
  }

  void run() throws Exception {
    OwnPostgres postgres = bench.postgres("postgres-of-nodes");
    List<String> tokens;
    try (Database database = Databases.open(postgres.url(), null)) {
      tokens = Bench.devices(database, 2);
    }
    ServerProcess one = bench.server("node-one", postgres.url());
    ServerProcess other = bench.server("node-other", postgres.url());
    listen(other, tokens.get(1));
    double[] millis = new double[PUSHES];
    for (int i = -WARM_UP; i < PUSHES; i++) {
      double took = untilTold(one, tokens.get(0));
      if (i >= 0) {
        millis[i] = took;
      }
    }
    figures.note(
        "push on one node to stream on another, %d pushes".formatted(PUSHES),
        "p50 %.1f ms, p99 %.1f ms",
        Figures.percentile(millis, 50),
        Figures.percentile(millis, 99));
    one.close();
    other.close();
    postgres.close();
  }

  private double untilTold(ServerProcess server, String device) throws InterruptedException {
    long begin = System.nanoTime();
    String token = bench.pushed(server, device);
    Told last;
    do {
      last = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (last == null) {
        throw new IllegalStateException("A push was not told on the other server.");
      }
    } while (!last.token().equals(token));
    return Bench.millis(last.nanos() - begin);
  }

  private void listen(ServerProcess server, String device) throws Exception {
    HttpResponse<Stream<String>> stream =
        bench.http.send(bench.to(server, "/api/v1/events", device).build(), BodyHandlers.ofLines());
    Thread reader = new Thread(() -> read(stream.body()), "event stream");
    reader.setDaemon(true);
    reader.start();
    // The stream begins with the token of now: from then on it listens.
    told.take();
  }

  private void read(Stream<String> lines) {
    try (lines) {
      lines
          .filter(line -> line.startsWith(ID))
          .forEach(line -> told.add(new Told(line.substring(ID.length()), System.nanoTime())));
    } catch (UncheckedIOException theServerEnded) {
      return;
    }
  }
}
