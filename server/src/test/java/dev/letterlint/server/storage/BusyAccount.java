package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** One account that writes far more than the others, who find room beside it. */
final class BusyAccount {

  /** More than all that waits for a writer together. */
  private static final int WRITES = 2_000;

  /** As {@link SqlStore} has it: under way, and waiting for their turn. */
  private static final int TAKEN = 128 + 256;

  /** Enough that some share the busy one's writer, however many writers there are. */
  private static final int OTHERS = 24;

  private BusyAccount() {}

  static void leavesRoomToOthers(Store store) {
    CountDownLatch held = new CountDownLatch(1);
    List<CompletableFuture<Head>> busy =
        IntStream.range(0, WRITES)
            .mapToObj(i -> store.write("busy", rows -> after(held, rows)))
            .toList();
    List<CompletableFuture<Head>> others =
        IntStream.range(0, OTHERS).mapToObj(i -> store.write("other " + i, Rows::head)).toList();
    others.forEach(other -> assertFalse(other.isCompletedExceptionally()));
    assertEquals(WRITES - TAKEN, busy.stream().filter(BusyAccount::isRefused).count());
    held.countDown();
    others.forEach(other -> assertEquals(Head.EMPTY, other.join()));
    busy.stream()
        .filter(one -> !isRefused(one))
        .forEach(one -> assertEquals(Head.EMPTY, one.join()));
  }

  private static boolean isRefused(CompletableFuture<Head> write) {
    return write.isCompletedExceptionally()
        && write.handle((head, failed) -> failed instanceof Overloaded).join();
  }

  private static Head after(CountDownLatch held, Rows rows) {
    try {
      held.await();
      return rows.head();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
