package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.access.Crowd;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five devices of one person write while each of their requests goes to any of two servers on one
 * PostgreSQL, and the servers are killed by turns and come back.
 */
@OnPostgres
@Timeout(900)
final class KilledNodeTest {

  private static final boolean LONG = Boolean.getBoolean("letterlint.long");
  private static final int KILLS = LONG ? 12 : 1;
  private static final int DEVICES = 5;
  private static final int LAST_SYNCS = 6;

  /** Of all devices together, at least, before a server is killed and while it is away. */
  private static final int SYNCS = LONG ? 400 : 100;

  @TempDir private Path folder;

  private final String url = Postgres.freshDatabase();
  private final ExecutorService threads = Executors.newFixedThreadPool(DEVICES);
  private final List<ServerProcess> nodes = new ArrayList<>();
  private final List<AnyNode> ways = new ArrayList<>();
  private final List<Device> devices = new ArrayList<>();
  private final Book book = new Book();
  private final Semaphore synced = new Semaphore(0);
  private final AtomicBoolean over = new AtomicBoolean();

  @BeforeEach
  void startNodesAndPairDevices() {
    Map<String, String> settings =
        Map.of("LETTERLINT_DATABASE_URL", url, "LETTERLINT_REQUESTS_PER_MINUTE", "10000000");
    nodes.add(ServerProcess.ofClasses(folder.resolve("one"), settings));
    nodes.add(ServerProcess.ofClasses(folder.resolve("other"), settings));
    for (String token : pairedDevices()) {
      Chance chance = new Chance(devices.size());
      AnyNode way = new AnyNode(nodes.stream().map(node -> at(node, token)).toList(), chance);
      ways.add(way);
      devices.add(new Device("device " + devices.size(), way, chance));
    }
  }

  private static Answers at(ServerProcess node, String token) {
    return new OverHttp(node.port(), token);
  }

  private List<String> pairedDevices() {
    try (Database database = Databases.open(url, null)) {
      return database
          .write(
              sql -> {
                String account = Crowd.account(sql, "somebody");
                List<String> tokens = new ArrayList<>();
                for (int i = 0; i < DEVICES; i++) {
                  tokens.add(Crowd.device(sql, account, "device " + i));
                }
                return tokens;
              })
          .join();
    }
  }

  @AfterEach
  void stop() {
    over.set(true);
    threads.shutdownNow();
    nodes.forEach(ServerProcess::close);
  }

  @Test
  void nothingIsLostDivergedOrDoubled(TestReporter reporter) throws Exception {
    List<CompletableFuture<Void>> people = new ArrayList<>();
    for (Device device : devices) {
      people.add(used(device, new Chance(DEVICES + people.size())));
    }
    synced.acquire(SYNCS);
    for (int kill = 0; kill < KILLS; kill++) {
      killAndStart(nodes.get(kill % nodes.size()));
    }
    over.set(true);
    people.forEach(CompletableFuture::join);
    int unanswered = ways.stream().mapToInt(AnyNode::unanswered).sum();
    assertTrue(unanswered > 0, "no request met a dead server");
    for (int i = 0; i < LAST_SYNCS; i++) {
      devices.forEach(Device::sync);
    }
    assertEquals(Set.of(), book.faults(devices, ways.get(0).everything(), false));
    String said = "%d kills, %d texts, %d requests unanswered: nothing lost, diverged or doubled";
    reporter.publishEntry("killed nodes", said.formatted(KILLS, book.texts(), unanswered));
  }

  /** Who fails keeps nobody waiting. */
  private CompletableFuture<Void> used(Device device, Chance chance) {
    Person person = new Person(device, chance, book, synced, over);
    return CompletableFuture.runAsync(person, threads)
        .whenComplete(
            (nothing, failed) -> {
              if (failed != null) {
                over.set(true);
                synced.release(SYNCS * KILLS * 4);
              }
            });
  }

  private void killAndStart(ServerProcess node) throws InterruptedException {
    node.kill();
    synced.acquire(SYNCS);
    node.start();
    synced.acquire(SYNCS);
  }
}
