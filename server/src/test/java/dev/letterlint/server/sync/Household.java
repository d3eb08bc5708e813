package dev.letterlint.server.sync;

import dev.letterlint.server.storage.MemoryAccount;
import dev.letterlint.server.storage.MemoryStore;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** One account on a real server over the store in memory, with its backups. */
class Household implements Answers {

  static final String ACCOUNT = "household";

  final Tokens tokens = new Tokens("a secret of sixteen".getBytes(StandardCharsets.UTF_8));
  final MemoryStore store;
  private final Revisions revisions;
  private final List<MemoryAccount.Backup> backups = new ArrayList<>();

  Household(Chance chance) {
    this(chance, new MemoryStore());
  }

  Household(Chance chance, MemoryStore store) {
    this.store = store;
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    revisions = new Revisions(store, tokens, Quota.USUAL, clock, new Ids(chance::bits));
    backUp();
  }

  @Override
  public Pulled pull(String since, String witness, int limit) {
    return answer(() -> revisions.pull(ACCOUNT, since, witness, limit).join());
  }

  @Override
  public Pushed push(String device, String witness, List<Op> ops) {
    return answer(() -> revisions.push(ACCOUNT, device, witness, ops).join());
  }

  /** All that the server would tell a new device. */
  List<Record> everything() {
    List<Record> all = new ArrayList<>();
    Pulled page = revisions.pull(ACCOUNT, null, null, Limits.PULL_RECORDS).join();
    all.addAll(page.records());
    while (page.more()) {
      page = revisions.pull(ACCOUNT, page.token(), null, Limits.PULL_RECORDS).join();
      all.addAll(page.records());
    }
    return all;
  }

  void backUp() {
    backups.add(rows().backup());
  }

  /** Backups older than now are gone. */
  void backUpAfresh() {
    backups.clear();
    backUp();
  }

  void restore(Chance chance) {
    rows().restore(chance.oneOf(backups));
  }

  MemoryAccount rows() {
    return store.account(ACCOUNT);
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
