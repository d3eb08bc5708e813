package dev.letterlint.server.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {

  @TempDir private Path directory;

  @Override
  Store open() {
    return new SqlStore(SqliteDatabase.open(directory.resolve("letterlint.db")));
  }
}
