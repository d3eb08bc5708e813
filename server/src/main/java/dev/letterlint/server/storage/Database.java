package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A database on threads of its own; every piece of work is one transaction. */
public interface Database extends AutoCloseable {

  /** Answers after the commit. Work may run again in no case: it throws and is undone, or stays. */
  <T> CompletableFuture<T> write(Function<Sql, T> work);

  /** Sees one moment of the data; must not write. */
  <T> CompletableFuture<T> read(Function<Sql, T> work);

  /** Finishes what was accepted. */
  @Override
  void close();
}
