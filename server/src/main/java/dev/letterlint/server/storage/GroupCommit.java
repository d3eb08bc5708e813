package dev.letterlint.server.storage;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The one writer of a database: what waits while the disk is busy is committed together, so a flush
 * is shared. A piece of work that throws is undone alone.
 */
final class GroupCommit {

  private static final int WAITING = 1_024;
  private static final int TOGETHER = 256;

  private final Sql sql;
  private final BlockingQueue<Work<?>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread = new Thread(this::work, "letterlint-writer");
  private final Work<Void> stop = new Work<>(nothing -> null);
  private boolean stopped;

  GroupCommit(Sql sql) {
    this.sql = sql;
    thread.setDaemon(true);
    thread.start();
  }

  synchronized <T> CompletableFuture<T> add(Function<Sql, T> task) {
    Work<T> work = new Work<>(task);
    if (stopped || !waiting.offer(work)) {
      work.fail(new Overloaded(stopped ? "The server stops." : "Too many writes wait."));
      work.tell();
    }
    return work.answer();
  }

  /** Writes what waits, then ends. */
  void stop() {
    try {
      close();
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // The writer takes without this lock, so there will be room for the last one.
  private synchronized void close() throws InterruptedException {
    if (!stopped) {
      stopped = true;
      waiting.put(stop);
    }
  }

  private void work() {
    try {
      List<Work<?>> group = next();
      while (!group.contains(stop)) {
        commit(group);
        group = next();
      }
      commit(group);
    } catch (InterruptedException nobodyInterruptsThis) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Work<?>> next() throws InterruptedException {
    List<Work<?>> group = new ArrayList<>();
    group.add(waiting.take());
    waiting.drainTo(group, TOGETHER - 1);
    return group;
  }

  /** Takes the database's lock for these alone: between groups the commands may write too. */
  private void commit(List<Work<?>> group) {
    try {
      sql.on("begin", connection -> connection.setAutoCommit(false));
      group.forEach(this::attempt);
      sql.on("commit", connection -> connection.setAutoCommit(true));
    } catch (RuntimeException | Error failed) {
      group.forEach(work -> work.fail(failed));
      rollBack();
    }
    group.forEach(Work::tell);
  }

  private void attempt(Work<?> work) {
    sql.run("savepoint work");
    if (!work.done(sql)) {
      sql.run("rollback to work");
    }
    sql.run("release work");
  }

  private void rollBack() {
    attempt("rollback", Connection::rollback);
    attempt("end", connection -> connection.setAutoCommit(true));
  }

  private void attempt(String what, Sql.Step step) {
    try {
      sql.on(what, step);
    } catch (StorageFailure alreadyTold) {
      // The work has failed with the reason; the next one tries the connection afresh.
      return;
    }
  }
}
