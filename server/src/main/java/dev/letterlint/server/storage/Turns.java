package dev.letterlint.server.storage;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Lets one account have so much work under way and no more, so that a busy one leaves threads to
 * others. What waits for its turn holds no thread; past the most that may wait it is refused.
 */
final class Turns {

  private final int atOnce;
  private final int mostWaiting;
  private final Map<String, Line> lines = new HashMap<>();

  Turns(int atOnce, int mostWaiting) {
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
  }

  private static final class Line {
    private int underWay;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
  }

  /** Begins the work now or when it is the account's turn; the work must not throw. */
  <T> CompletableFuture<T> take(String account, Supplier<CompletableFuture<T>> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      Runnable begin = () -> begin(account, work, answer);
      if (isDue(account, begin)) {
        begin.run();
      }
    } catch (Overloaded full) {
      answer.completeExceptionally(full);
    }
    return answer;
  }

  synchronized boolean areAllIdle() {
    return lines.isEmpty();
  }

  private synchronized boolean isDue(String account, Runnable begin) {
    Line line = lines.computeIfAbsent(account, name -> new Line());
    if (line.underWay < atOnce) {
      line.underWay++;
      return true;
    }
    if (line.waiting.size() >= mostWaiting) {
      throw new Overloaded("Too many writes of one account wait.");
    }
    line.waiting.add(begin);
    return false;
  }

  /** Whoever waits begins before the answer is told, which takes this thread's time. */
  private <T> void begin(
      String account, Supplier<CompletableFuture<T>> work, CompletableFuture<T> answer) {
    var unused = work.get().whenComplete((value, failed) -> end(account, answer, value, failed));
  }

  private <T> void end(String account, CompletableFuture<T> answer, T value, Throwable failed) {
    next(account).run();
    if (failed == null) {
      answer.complete(value);
    } else {
      answer.completeExceptionally(failed);
    }
  }

  private synchronized Runnable next(String account) {
    Line line = lines.get(account);
    Runnable next = line.waiting.poll();
    if (next != null) {
      return next;
    }
    line.underWay--;
    if (line.underWay == 0) {
      lines.remove(account);
    }
    return () -> {};
  }
}
