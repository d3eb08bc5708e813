package dev.letterlint.server.storage;

@OnPostgres
final class PostgresStoreTest extends StoreContract {

  @Override
  Store open() {
    return new SqlStore(Databases.open(Postgres.freshDatabase(), null));
  }
}
