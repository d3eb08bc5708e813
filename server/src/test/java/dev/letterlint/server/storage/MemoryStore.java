package dev.letterlint.server.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** The store for tests that need thousands of servers: the same contract, answered at once. */
public final class MemoryStore implements Store {

  private final Map<String, MemoryAccount> accounts = new HashMap<>();
  private final Supplier<MemoryAccount> fresh;

  public MemoryStore() {
    this(MemoryAccount::new);
  }

  /** With accounts that misbehave. */
  public MemoryStore(Supplier<MemoryAccount> fresh) {
    this.fresh = fresh;
  }

  public synchronized MemoryAccount account(String name) {
    return accounts.computeIfAbsent(name, key -> fresh.get());
  }

  @Override
  public synchronized <T> CompletableFuture<T> write(String account, Function<Rows, T> work) {
    MemoryAccount rows = account(account);
    MemoryAccount.Backup before = rows.backup();
    try {
      return CompletableFuture.completedFuture(work.apply(rows));
    } catch (RuntimeException failed) {
      rows.restore(before);
      return CompletableFuture.failedFuture(failed);
    }
  }

  @Override
  public synchronized <T> CompletableFuture<T> read(String account, Function<Rows, T> work) {
    try {
      return CompletableFuture.completedFuture(work.apply(account(account)));
    } catch (RuntimeException failed) {
      return CompletableFuture.failedFuture(failed);
    }
  }

  @Override
  public void close() {}
}
