package dev.letterlint.server.sync;

import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.server.storage.SqliteDatabase;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A process that pushes until it is killed and prints each rev that it was told is written. */
final class Pusher {

  static final String ACCOUNT = "pushed";

  private static final int DEVICES = 4;
  private static final int OPS = 5;

  private final Ids ids = new Ids(new SecureRandom()::nextInt);
  private final Revisions revisions;

  private Pusher(Revisions revisions) {
    this.revisions = revisions;
  }

  /** The argument is the database's file. */
  public static void main(String[] args) {
    Pusher pusher = new Pusher(revisions(SqliteDatabase.open(Path.of(args[0]))));
    for (int i = 0; i < DEVICES; i++) {
      new Thread(pusher::pushForEver, "device " + i).start();
    }
  }

  static Revisions revisions(SqliteDatabase database) {
    Ids ids = new Ids(new SecureRandom()::nextInt);
    return new Revisions(
        new SqlStore(database), new Tokens(new byte[16]), ROOMY, Clock.systemUTC(), ids);
  }

  private static final Quota ROOMY = new Quota(Long.MAX_VALUE, Long.MAX_VALUE);

  private void pushForEver() {
    String device = Thread.currentThread().getName();
    while (true) {
      push(device);
    }
  }

  private void push(String device) {
    List<Op> ops = new ArrayList<>();
    for (int i = 0; i < OPS; i++) {
      ops.add(new Op(ids.random(), ids.random(), null, false, "text ".repeat(200)));
    }
    for (Result result : revisions.push(ACCOUNT, device, null, ops).join().results()) {
      if (result.status() == Status.APPLIED) {
        System.out.println(result.rev());
      }
    }
  }
}
