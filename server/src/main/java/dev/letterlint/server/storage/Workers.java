package dev.letterlint.server.storage;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Threads that work on a database. They take only so much, so that nobody waits for long. */
final class Workers {

  private static final int WAITING = 1_024;
  private static final int STOP_SECONDS = 10;

  private final ThreadPoolExecutor threads;

  Workers(String name, int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> daemon(name, task));
  }

  /** Has {@code doing} done with the task, and tells its answer then. */
  <T> CompletableFuture<T> add(Function<Sql, T> task, Consumer<Work<?>> doing) {
    Work<T> work = new Work<>("", task);
    try {
      threads.execute(
          () -> {
            doing.accept(work);
            work.tell();
          });
    } catch (RejectedExecutionException full) {
      work.fail(new Overloaded(threads.isShutdown() ? "The server stops." : "Too many wait."));
      work.tell();
    }
    return work.answer();
  }

  /** Finishes what was accepted and takes no more. */
  void stop() {
    threads.shutdown();
    try {
      threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
