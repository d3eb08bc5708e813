package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnPostgres
@Timeout(60)
final class PostgresStoreTest extends StoreContract {

  @Override
  Store open() {
    return new SqlStore(Databases.open(Postgres.freshDatabase(), null));
  }

  /** More than there are threads: if each held one, nobody else would come through. */
  @Test
  void aBusyAccountLeavesThreadsToOthers() {
    try (Store store = open()) {
      CountDownLatch held = new CountDownLatch(1);
      List<CompletableFuture<Head>> busy =
          IntStream.range(0, 40)
              .mapToObj(i -> store.write("busy", rows -> after(held, rows)))
              .toList();
      assertEquals(Head.EMPTY, store.write("other", Rows::head).join());
      held.countDown();
      busy.forEach(CompletableFuture::join);
    }
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
