package dev.letterlint.server.sync;

import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.server.storage.SqliteDatabase;
import dev.letterlint.server.storage.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteRevisionsTest extends RevisionsContract {

  @TempDir private Path directory;

  @Override
  Store open() {
    return new SqlStore(SqliteDatabase.open(directory.resolve("letterlint.db")));
  }

  @Override
  Store openAnother() {
    return new SqlStore(SqliteDatabase.open(directory.resolve("another.db")));
  }
}
