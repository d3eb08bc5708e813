package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Store;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** One account on a real server, with its backups. */
abstract class Household implements Answers {

  final Tokens tokens = new Tokens("a secret of sixteen".getBytes(StandardCharsets.UTF_8));
  final String account;
  private final Revisions revisions;
  private final Shelf shelf;
  private final List<Object> backups = new ArrayList<>();

  Household(Chance chance, Store store, String account, Shelf shelf) {
    this.account = account;
    this.shelf = shelf;
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    revisions =
        new Revisions(
            store,
            tokens,
            new Quota(10_000, 50L << 20),
            clock,
            new Ids(chance::bits, clock::millis));
    backups.add(shelf.copy());
  }

  @Override
  public Pulled pull(String since, String witness, int limit) {
    return answer(() -> revisions.pull(account, since, witness, limit).join());
  }

  @Override
  public Pushed push(String device, String witness, List<Op> ops) {
    return answer(() -> revisions.push(account, device, witness, ops).join());
  }

  void backUp() {
    backups.add(shelf.copy());
  }

  /** Backups older than now are gone. */
  void backUpAfresh() {
    backups.clear();
    backUp();
  }

  void restore(Chance chance) {
    shelf.putBack(chance.oneOf(backups));
  }

  private interface Asked<T> {
    T answer();
  }

  private static <T> T answer(Asked<T> asked) {
    try {
      return asked.answer();
    } catch (CompletionException failed) {
      throw (RuntimeException) failed.getCause();
    }
  }
}
