package dev.letterlint.server.storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnPostgres
@Timeout(60)
final class PostgresStoreTest extends StoreContract {

  @Override
  Store open() {
    return new SqlStore(Databases.open(Postgres.freshDatabase(), null));
  }

  @Test
  void aBusyAccountLeavesRoomToOthers() {
    try (Store store = open()) {
      BusyAccount.leavesRoomToOthers(store);
    }
  }
}
