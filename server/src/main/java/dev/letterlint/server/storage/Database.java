package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A database on threads of its own; every piece of work is one transaction. Answers are told on
 * those threads: whoever has more to do with one goes on elsewhere.
 */
public interface Database extends AutoCloseable {

  /**
   * Answers after the commit. Work that throws is undone, and fails its future with that. No two of
   * these overlap, on whichever server they are.
   */
  <T> CompletableFuture<T> write(Function<Sql, T> work);

  /** The same for work that locks one account's history itself and touches no other's. */
  default <T> CompletableFuture<T> writeHistory(Function<Sql, T> work) {
    return write(work);
  }

  /** How much of {@link #writeHistory} one account has under way at most: more gains nothing. */
  default int historiesAtOnce() {
    return 256;
  }

  /** Sees one moment of the data; must not write. */
  <T> CompletableFuture<T> read(Function<Sql, T> work);

  /** Whether other servers write to it too: what was read a moment ago may be over then. */
  default boolean isShared() {
    return false;
  }

  /** To the servers that it is shared with. */
  default Channel channel() {
    return Channel.NOBODY;
  }

  /** Finishes what was accepted. */
  @Override
  void close();
}
