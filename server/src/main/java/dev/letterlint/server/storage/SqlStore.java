package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The store of revisions in the tables of a database. */
public final class SqlStore implements Store {

  private final Database database;

  public SqlStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps pushes away from an account until the transaction ends, for work that takes their right.
   */
  public static void lock(Sql sql, String account) {
    new SqlRows(sql, account, true).head();
  }

  @Override
  public <T> CompletableFuture<T> write(String account, Function<Rows, T> work) {
    // Where one writer serves all there is nobody to lock out.
    boolean locking = database.isShared();
    return database.writeHistory(account, sql -> work.apply(new SqlRows(sql, account, locking)));
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
