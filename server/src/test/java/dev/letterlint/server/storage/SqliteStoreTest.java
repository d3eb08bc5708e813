package dev.letterlint.server.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {

  @TempDir private Path directory;

  @Override
  Store open() {
    return new SqlStore(SqliteDatabase.open(directory.resolve("letterlint.db")));
  }

  @Test
  @Timeout(60)
  void aBusyAccountLeavesRoomToOthers() {
    try (Store store = new SqlStore(SqliteDatabase.open(directory.resolve("busy.db")))) {
      BusyAccount.leavesRoomToOthers(store);
    }
  }
}
