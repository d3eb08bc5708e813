package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A piece of work and whoever waits for it; what it gives is told apart from doing it. */
final class Work<T> {

  private final String key;
  private final Function<Sql, T> task;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private T given;
  private Throwable thrown;

  /** {@code key}: whose it is, where that matters. */
  Work(String key, Function<Sql, T> task) {
    this.key = key;
    this.task = task;
  }

  String key() {
    return key;
  }

  CompletableFuture<T> answer() {
    return answer;
  }

  /** Whether it went well. */
  boolean done(Sql sql) {
    try {
      given = task.apply(sql);
    } catch (RuntimeException | Error failed) {
      thrown = failed;
    }
    return thrown == null;
  }

  boolean failed() {
    return thrown != null;
  }

  /** The first reason stays: what fails after it fails because of it. */
  void fail(Throwable why) {
    if (thrown == null) {
      thrown = why;
    }
  }

  void tell() {
    if (thrown == null) {
      answer.complete(given);
    } else {
      answer.completeExceptionally(thrown);
    }
  }
}
