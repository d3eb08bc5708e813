package dev.letterlint.server.load;

import dev.letterlint.server.storage.SqliteDatabase;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes rows of 1 KB through the group commit and nothing else, as many at a time as the benchmark
 * has connections; prints how many a second, once a line read asks for it.
 */
final class BareStore {

  /** Before each number: libraries write lines of their own. */
  static final String ROUND = "round ";

  private static final String ROW = "x".repeat(1024);

  private BareStore() {}

  /** Arguments: the database's file, how many writes wait at a time, seconds of a round. */
  public static void main(String[] args) throws Exception {
    Semaphore room = new Semaphore(Integer.parseInt(args[1]));
    long nanos = Long.parseLong(args[2]) * 1_000_000_000L;
    AtomicLong written = new AtomicLong();
    try (SqliteDatabase database = SqliteDatabase.open(Path.of(args[0]))) {
      database.write(sql -> sql.run("create table load (id integer primary key, row text)")).join();
      while (System.in.read() == '\n') {
        long before = written.get();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < nanos) {
          room.acquire();
          var unused =
              database
                  .write(sql -> sql.run("insert into load (row) values (?)", ROW))
                  .whenComplete((rows, failed) -> told(room, written, failed));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(ROUND + (written.get() - before) / seconds);
      }
    }
  }

  private static void told(Semaphore room, AtomicLong written, Throwable failed) {
    if (failed != null) {
      throw new IllegalStateException(failed);
    }
    written.incrementAndGet();
    room.release();
  }
}
