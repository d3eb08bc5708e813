package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Status;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Eight devices of one account push on two servers while another pulls what came since its last
 * pull. A revision that became visible behind the puller's back would never reach it.
 */
@OnPostgres
@Timeout(600)
final class ManyWritersTest {

  private static final String ACCOUNT = "mine";
  private static final int WRITERS = 8;
  private static final boolean LONG = Boolean.getBoolean("letterlint.long");
  private static final int FEWEST_PUSHES = 40;
  private static final Duration TIME = Duration.ofSeconds(LONG ? 60 : 0);
  private static final int PAGE = 7;

  private final Ids ids = new Ids(new SecureRandom()::nextInt, System::currentTimeMillis);
  private final String url = Postgres.freshDatabase();

  @Test
  void noRowIsMissedByWhoPullsMeanwhile(TestReporter reporter) {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try (Database one = Databases.open(url, null);
        Database other = Databases.open(url, null)) {
      List<CompletableFuture<Set<String>>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Revisions server = on(i % 2 == 0 ? one : other);
        String device = "device " + i;
        writers.add(CompletableFuture.supplyAsync(() -> pushed(server, device), threads));
      }
      CompletableFuture<Void> all =
          CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
      List<String> pulled = pulled(on(one), all);
      Set<String> written = new HashSet<>();
      writers.forEach(writer -> written.addAll(writer.join()));
      assertEquals(written, new HashSet<>(pulled));
      assertEquals(written.size(), pulled.size(), "a row was told twice");
      reporter.publishEntry(
          "many writers",
          TIME.toSeconds() + " s, " + written.size() + " rows, all pulled in order");
    } finally {
      threads.shutdownNow();
    }
  }

  private Revisions on(Database database) {
    Quota roomy = new Quota(Long.MAX_VALUE, Long.MAX_VALUE);
    return new Revisions(
        new SqlStore(database), new Tokens(new byte[16]), roomy, Clock.systemUTC(), ids);
  }

  private Set<String> pushed(Revisions server, String device) {
    Set<String> revs = new HashSet<>();
    long begin = System.nanoTime();
    while (revs.size() < FEWEST_PUSHES || System.nanoTime() - begin < TIME.toNanos()) {
      Op op = new Op(random(), random(), null, false, "text");
      var results = server.push(ACCOUNT, device, null, List.of(op)).join().results();
      assertEquals(Status.APPLIED, results.get(0).status());
      revs.add(op.rev());
    }
    return revs;
  }

  private synchronized String random() {
    return ids.fresh();
  }

  /** Pulls until a page that was asked for after the last push is empty. */
  private static List<String> pulled(Revisions server, CompletableFuture<Void> writers) {
    List<String> revs = new ArrayList<>();
    String since = null;
    boolean over;
    Pulled page;
    do {
      over = writers.isDone();
      page = server.pull(ACCOUNT, since, since, PAGE).join();
      page.records().stream().map(Record::rev).forEach(revs::add);
      since = page.token();
    } while (!over || page.more());
    return revs;
  }
}
