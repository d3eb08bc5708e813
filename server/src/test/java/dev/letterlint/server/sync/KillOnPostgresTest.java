package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.OwnPostgres;
import dev.letterlint.sync.Ids;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * In each round PostgreSQL is killed with kill -9 while a server pushes, the server goes on once it
 * is back, and is killed in its turn. Every revision that it said was written is there. PostgreSQL
 * waits for the disk here, as it does where nobody told it otherwise.
 */
@OnPostgres
@Timeout(900)
final class KillOnPostgresTest {

  private static final int ROUNDS = Boolean.getBoolean("letterlint.long") ? 20 : 2;
  private static final int REVS = 200;
  private static final int STEP_REVS = 37;

  @TempDir private Path folder;

  private final Set<String> acknowledged = new HashSet<>();

  @Test
  void everyAcknowledgedRevIsThereAfterKill9OfEither(TestReporter reporter) throws Exception {
    try (OwnPostgres postgres = OwnPostgres.in(folder.resolve("postgres"))) {
      for (int round = 0; round < ROUNDS; round++) {
        killBoth(postgres, REVS + round * STEP_REVS);
        try (Database database = Databases.open(postgres.url(), null)) {
          Ledger.check(database, acknowledged);
        }
      }
    }
    reporter.publishEntry(
        "kill -9 of PostgreSQL and of the server",
        ROUNDS + " rounds, " + acknowledged.size() + " acknowledged revs, all present");
  }

  private void killBoth(OwnPostgres postgres, int revs) throws IOException, InterruptedException {
    Process pusher = Pusher.start(postgres.url());
    try (BufferedReader told = pusher.inputReader()) {
      note(told, revs);
      postgres.killAndStart();
      note(told, revs);
      // The handle kills and leaves the pipe open: what was told until then still comes.
      pusher.toHandle().destroyForcibly();
      told.lines().filter(Ids::valid).forEach(acknowledged::add);
    } finally {
      pusher.destroyForcibly().waitFor();
    }
  }

  /** What was told before a kill may have waited in the pipe: it is the last ones that count. */
  private void note(BufferedReader told, int revs) throws IOException {
    for (int i = 0; i < revs; ) {
      String line = told.readLine();
      if (line == null) {
        throw new EOFException("The server ended by itself.");
      }
      if (Ids.valid(line)) {
        acknowledged.add(line);
        i++;
      }
    }
  }
}
