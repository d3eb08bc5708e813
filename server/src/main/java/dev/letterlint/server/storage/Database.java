package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A database on threads of its own; every piece of work is one transaction. Answers are told on
 * those threads: whoever has more to do with one goes on elsewhere.
 */
public interface Database extends AutoCloseable {

  /** Answers after the commit. Work that throws is undone, and fails its future with that. */
  <T> CompletableFuture<T> write(Function<Sql, T> work);

  /** Sees one moment of the data; must not write. */
  <T> CompletableFuture<T> read(Function<Sql, T> work);

  /** Finishes what was accepted. */
  @Override
  void close();
}
