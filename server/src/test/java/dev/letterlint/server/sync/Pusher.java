package dev.letterlint.server.sync;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.server.storage.SqliteDatabase;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** A process that pushes until it is killed and prints each rev that it was told is written. */
final class Pusher {

  static final String ACCOUNT = "pushed";

  private static final int DEVICES = 4;
  private static final int OPS = 5;

  private final Ids ids = new Ids(new SecureRandom()::nextInt, System::currentTimeMillis);
  private final Revisions revisions;

  private Pusher(Revisions revisions) {
    this.revisions = revisions;
  }

  /** {@code database}: the file's path, or the URL of a PostgreSQL. */
  static Process start(String database) throws IOException {
    return new ProcessBuilder(command(database)).redirectError(Redirect.INHERIT).start();
  }

  static List<String> command(String database) {
    String classes = System.getProperty("java.class.path");
    return List.of(ServerProcess.java(), "-cp", classes, Pusher.class.getName(), database);
  }

  /** The argument is the database. */
  public static void main(String[] args) {
    Pusher pusher = new Pusher(revisions(open(args[0])));
    for (int i = 0; i < DEVICES; i++) {
      new Thread(pusher::pushForEver, "device " + i).start();
    }
  }

  private static Database open(String database) {
    return database.startsWith("jdbc:")
        ? Databases.open(database, null)
        : SqliteDatabase.open(Path.of(database));
  }

  private static Revisions revisions(Database database) {
    Ids ids = new Ids(new SecureRandom()::nextInt, System::currentTimeMillis);
    return new Revisions(
        new SqlStore(database), new Tokens(new byte[16]), ROOMY, Clock.systemUTC(), ids);
  }

  private static final Quota ROOMY = new Quota(Long.MAX_VALUE, Long.MAX_VALUE);

  private void pushForEver() {
    String device = Thread.currentThread().getName();
    while (true) {
      try {
        push(device);
      } catch (CompletionException databaseIsAway) {
        continue;
      }
    }
  }

  private void push(String device) {
    List<Op> ops = new ArrayList<>();
    for (int i = 0; i < OPS; i++) {
      ops.add(new Op(ids.fresh(), ids.fresh(), null, false, "text ".repeat(200)));
    }
    for (Result result : revisions.push(ACCOUNT, device, null, ops).join().results()) {
      if (result.status() == Status.APPLIED) {
        System.out.println(result.rev());
      }
    }
  }
}
