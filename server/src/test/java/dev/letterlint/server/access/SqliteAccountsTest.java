package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.SqliteDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteAccountsTest extends AccountsContract {

  @TempDir private Path directory;

  @Override
  Database open() {
    return SqliteDatabase.open(directory.resolve("letterlint.db"));
  }

  @Override
  String tablesOfAccounts() {
    return "select m.name from sqlite_master m join pragma_table_info(m.name) c"
        + " where m.type = 'table' and c.name = 'account'";
  }
}
