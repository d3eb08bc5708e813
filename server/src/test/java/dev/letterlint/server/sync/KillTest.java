package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.server.storage.Position;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqliteDatabase;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A server killed with kill -9 while it pushes has every revision that it said was written. */
final class KillTest {

  private static final int ROUNDS = Boolean.getBoolean("letterlint.long") ? 20 : 3;
  private static final int FEWEST_REVS = 200;
  private static final int STEP_REVS = 37;

  @TempDir private Path directory;

  private final Set<String> acknowledged = new HashSet<>();

  private record Row(Position position, Op op) {}

  @Test
  void everyAcknowledgedRevIsThereAfterKill9(TestReporter reporter) throws Exception {
    Path file = directory.resolve("letterlint.db");
    for (int round = 0; round < ROUNDS; round++) {
      pushUntilKilled(file, FEWEST_REVS + round * STEP_REVS);
      try (SqliteDatabase database = SqliteDatabase.open(file)) {
        check(database);
      }
    }
    reporter.publishEntry(
        "kill -9", ROUNDS + " rounds, " + acknowledged.size() + " acknowledged revs, all present");
  }

  private void pushUntilKilled(Path file, int atLeast) throws IOException, InterruptedException {
    Process pusher = pusher(file);
    try (BufferedReader told = pusher.inputReader()) {
      for (int i = 0; i < atLeast; i++) {
        note(told.readLine());
      }
      // The handle kills and leaves the pipe open: what was told until then still comes.
      pusher.toHandle().destroyForcibly();
      told.lines().forEach(this::note);
    } finally {
      pusher.destroyForcibly().waitFor();
    }
  }

  private static Process pusher(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classes, Pusher.class.getName(), file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The last line may have been cut by the kill. */
  private void note(String rev) {
    if (Ids.valid(rev)) {
      acknowledged.add(rev);
    }
  }

  private void check(SqliteDatabase database) {
    assertEquals("ok", database.read(sql -> text(sql, "pragma integrity_check")).join());
    List<Row> rows = database.read(KillTest::rows).join();
    Set<String> lost = new HashSet<>(acknowledged);
    lost.removeAll(Set.copyOf(rows.stream().map(row -> row.op().rev()).toList()));
    assertEquals(Set.of(), lost);
    assertEquals(positions(rows), rows.stream().map(Row::position).toList());
  }

  /** Where each row must stand if none before it is missing or changed. */
  private static List<Position> positions(List<Row> rows) {
    Position[] last = {Position.START};
    Stream<Position> chained = rows.stream().map(row -> last[0] = Chain.next(last[0], row.op()));
    return chained.toList();
  }

  private static String text(Sql sql, String query) {
    return sql.one(row -> row.getString(1), query);
  }

  private static List<Row> rows(Sql sql) {
    return sql.all(
        row ->
            new Row(
                new Position(row.getLong(1), row.getString(2)),
                new Op(row.getString(3), row.getString(4), null, false, row.getString(5))),
        "select seq, chain, id, rev, body from revision order by seq");
  }
}
