package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps the revisions of all accounts. Work that throws leaves nothing behind and fails its future
 * with what it threw. Answers are told on the store's own threads: whoever has more to do with one
 * goes on elsewhere.
 */
public interface Store extends AutoCloseable {

  /** Answers after the commit: what it says is on the disk. */
  <T> CompletableFuture<T> write(String account, Function<Rows, T> work);

  /** Sees one moment of the account and waits for no writer. */
  <T> CompletableFuture<T> read(String account, Function<Rows, T> work);

  @Override
  void close();
}
