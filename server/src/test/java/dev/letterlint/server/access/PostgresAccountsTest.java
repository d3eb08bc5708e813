package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;

@OnPostgres
final class PostgresAccountsTest extends AccountsContract {

  @Override
  Database open() {
    return Databases.open(Postgres.freshDatabase(), null);
  }

  @Override
  String tablesOfAccounts() {
    return "select table_name from information_schema.columns"
        + " where table_schema = 'public' and column_name = 'account'";
  }
}
