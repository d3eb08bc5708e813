package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.server.storage.Store;

@OnPostgres
final class PostgresRevisionsTest extends RevisionsContract {

  @Override
  Store open() {
    return new SqlStore(Databases.open(Postgres.freshDatabase(), null));
  }

  @Override
  Store openAnother() {
    return open();
  }
}
