package dev.letterlint.server.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A writer of a database: what waits while the disk is busy is committed together, so a flush is
 * shared. A piece of work that throws is undone alone: the others of its group are done again.
 */
final class GroupCommit {

  private static final int WAITING = 1_024;
  private static final int TOGETHER = 256;

  private final Transactions transactions;
  private final BlockingQueue<Work<?>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread = new Thread(this::work, "letterlint-writer");
  private final Work<Void> stop = new Work<>("", nothing -> null);
  private boolean stopped;

  /** How a database begins, commits and undoes. */
  interface Transactions {

    /** Commits what {@code group} did where it says that it went well, and undoes it else. */
    boolean run(Predicate<Sql> group);
  }

  GroupCommit(Transactions transactions) {
    this.transactions = transactions;
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * A group is done in the order of {@code key}, and of what came first: several writers that lock
   * rows in that order never wait for one another in a circle.
   */
  synchronized <T> CompletableFuture<T> add(String key, Function<Sql, T> task) {
    Work<T> work = new Work<>(key, task);
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
      boolean last;
      do {
        List<Work<?>> group = next();
        last = group.remove(stop);
        group.sort(Comparator.comparing(Work::key));
        commit(group);
        group.forEach(Work::tell);
      } while (!last);
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

  /** One that throws costs the others a second try; where two do, each goes alone. */
  private void commit(List<Work<?>> group) {
    if (isDone(group)) {
      return;
    }
    List<Work<?>> others = group.stream().filter(work -> !work.failed()).toList();
    if (!isDone(others)) {
      others.stream().filter(work -> !work.failed()).forEach(work -> isDone(List.of(work)));
    }
  }

  /** False where one of them threw: nothing of the group is written then. */
  private boolean isDone(List<Work<?>> group) {
    try {
      return group.isEmpty()
          || transactions.run(sql -> group.stream().allMatch(work -> work.done(sql)));
    } catch (RuntimeException | Error failed) {
      group.forEach(work -> work.fail(failed));
      return true;
    }
  }
}
