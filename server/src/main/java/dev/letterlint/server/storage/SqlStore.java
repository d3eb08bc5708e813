package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The store of revisions in the tables of a database. */
public final class SqlStore implements Store {

  private final Database database;

  public SqlStore(Database database) {
    this.database = database;
  }

  @Override
  public <T> CompletableFuture<T> write(String account, Function<Rows, T> work) {
    return database.write(sql -> work.apply(new SqlRows(sql, account, true)));
  }

  @Override
  public <T> CompletableFuture<T> read(String account, Function<Rows, T> work) {
    return database.read(sql -> work.apply(new SqlRows(sql, account, false)));
  }

  @Override
  public void close() {
    database.close();
  }
}
