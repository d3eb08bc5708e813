package dev.letterlint.server.load;

import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.Head;
import dev.letterlint.server.storage.Origin;
import dev.letterlint.server.storage.Position;
import dev.letterlint.server.storage.Rows;
import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes rows of 1 KB and does nothing else; prints how many a second, once a line read asks for
 * it. On SQLite by the group commit, as many at a time as the benchmark has connections. On
 * PostgreSQL, where there is no bare group commit to stand in for the server, by plain JDBC with as
 * many connections as the server writes with.
 */
final class BareStore {

  /** Before each number: libraries write lines of their own. */
  static final String ROUND = "round ";

  /** Those of a push. */
  static final String SAME_STATEMENTS = "same-statements";

  static final String ONE_INSERT = "one-insert";

  private static final String ROW = "x".repeat(Bench.BODY_BYTES);
  private static final int ACCOUNTS = 8;
  private static final int POSTGRES_CONNECTIONS = 6;

  private final AtomicLong written = new AtomicLong();
  private final String what;
  private final long nanos;

  private BareStore(String what, int seconds) {
    this.what = what;
    nanos = seconds * 1_000_000_000L;
  }

  /**
   * Arguments: PostgreSQL's URL or a folder to make, what to do, how many writes wait at a time,
   * seconds of a round.
   */
  public static void main(String[] args) throws Exception {
    BareStore bare = new BareStore(args[1], Integer.parseInt(args[3]));
    if (args[0].startsWith("jdbc:")) {
      bare.onPostgres(args[0]);
    } else {
      Path folder = Path.of(args[0] + "-" + args[1]);
      bare.onSqlite(folder, Integer.parseInt(args[2]));
    }
  }

  private void onSqlite(Path folder, int atATime) throws Exception {
    Semaphore room = new Semaphore(atATime);
    SplittableRandom random = new SplittableRandom();
    Ids ids = new Ids(random::nextInt, System::currentTimeMillis);
    try (Database database = Databases.open("", DataDirectory.prepared(folder))) {
      SqlStore store = new SqlStore(database);
      database.write(sql -> sql.run("create table load (id integer primary key, row text)")).join();
      rounds(
          end -> {
            while (System.nanoTime() < end) {
              room.acquire();
              String account = "account " + random.nextInt(ACCOUNTS);
              Op op = new Op(ids.fresh(), ids.fresh(), null, false, ROW);
              CompletableFuture<?> write =
                  what.equals(ONE_INSERT)
                      ? database.write(sql -> sql.run("insert into load (row) values (?)", ROW))
                      : store.write(account, rows -> sameStatements(rows, op));
              var unused = write.whenComplete((rows, failed) -> told(room, failed));
            }
          });
    }
  }

  private static Void sameStatements(Rows rows, Op op) {
    Head head = rows.head();
    rows.standing("device");
    rows.before(op);
    Position next = new Position(head.position().seq() + 1, head.position().chain());
    rows.append(op, new Head(next, head.live() + 1, head.bytes() + 1), new Origin("device", 0));
    return null;
  }

  private void told(Semaphore room, Throwable failed) {
    if (failed != null) {
      throw new IllegalStateException(failed);
    }
    written.incrementAndGet();
    room.release();
  }

  private void onPostgres(String url) throws Exception {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement table =
            connection.prepareStatement("create table if not exists load (row text)")) {
      table.execute();
    }
    rounds(
        end -> {
          Thread[] threads = new Thread[POSTGRES_CONNECTIONS];
          for (int i = 0; i < threads.length; i++) {
            String account = "bare " + what + " " + i;
            threads[i] = new Thread(() -> loop(url, account, end));
            threads[i].start();
          }
          for (Thread thread : threads) {
            thread.join();
          }
        });
  }

  private void loop(String url, String account, long end) {
    SplittableRandom random = new SplittableRandom();
    Ids ids = new Ids(random::nextInt, System::currentTimeMillis);
    try (Connection connection = DriverManager.getConnection(url);
        BarePush push = new BarePush(connection, account)) {
      connection.setAutoCommit(false);
      while (System.nanoTime() < end) {
        if (what.equals(ONE_INSERT)) {
          push.insert(ROW);
        } else {
          push.run(ids.fresh(), ids.fresh(), ROW);
        }
        connection.commit();
        written.incrementAndGet();
      }
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private interface Round {
    void until(long endNanos) throws Exception;
  }

  private void rounds(Round round) throws Exception {
    while (System.in.read() == '\n') {
      long before = written.get();
      long begin = System.nanoTime();
      round.until(begin + nanos);
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.println(ROUND + (written.get() - before) / seconds);
    }
  }
}
