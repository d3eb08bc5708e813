package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class GroupCommitTest {

  /** Two writers that lock what they change in one order never wait for each other in a circle. */
  @Test
  void whatWaitedIsDoneInTheOrderOfItsKeysAndOfItsComing() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    List<String> done = new ArrayList<>();
    GroupCommit writer = new GroupCommit(group -> group.test(null));
    var first = writer.add("", waiting(begun, free));
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    List<CompletableFuture<Boolean>> others = new ArrayList<>();
    for (String each : List.of("b 1", "a 1", "c 1", "b 2", "a 2")) {
      others.add(writer.add(each.substring(0, 1), sql -> done.add(each)));
    }
    free.countDown();
    first.join();
    others.forEach(CompletableFuture::join);
    writer.stop();
    assertEquals(List.of("a 1", "a 2", "b 1", "b 2", "c 1"), done);
  }

  private static Function<Sql, Boolean> waiting(CountDownLatch begun, CountDownLatch free) {
    return sql -> {
      begun.countDown();
      try {
        return free.await(60, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    };
  }
}
