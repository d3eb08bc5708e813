package dev.letterlint.server.sync;

import dev.letterlint.server.storage.SqliteDatabase;
import dev.letterlint.sync.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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

  @Test
  void everyAcknowledgedRevIsThereAfterKill9(TestReporter reporter) throws Exception {
    Path file = directory.resolve("letterlint.db");
    for (int round = 0; round < ROUNDS; round++) {
      pushUntilKilled(file, FEWEST_REVS + round * STEP_REVS);
      try (SqliteDatabase database = SqliteDatabase.open(file)) {
        Ledger.check(database, acknowledged);
      }
    }
    reporter.publishEntry(
        "kill -9", ROUNDS + " rounds, " + acknowledged.size() + " acknowledged revs, all present");
  }

  private void pushUntilKilled(Path file, int atLeast) throws IOException, InterruptedException {
    Process pusher = Pusher.start(file.toString());
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

  /** The last line may have been cut by the kill. */
  private void note(String rev) {
    if (Ids.valid(rev)) {
      acknowledged.add(rev);
    }
  }
}
