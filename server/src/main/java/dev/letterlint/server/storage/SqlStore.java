package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The store of revisions in the tables of a database. */
public final class SqlStore implements Store {

  private static final int MOST_WAITING = 256;

  private final Database database;
  private final Turns turns;

  public SqlStore(Database database) {
    this.database = database;
    this.turns = new Turns(database.historiesAtOnce(), MOST_WAITING);
  }

  /**
   * Keeps pushes away from an account until the transaction ends, for work that takes their right.
   */
  public static void lock(Sql sql, String account) {
    new SqlRows(sql, account, true).head();
  }

  @Override
  public <T> CompletableFuture<T> write(String account, Function<Rows, T> work) {
    return turns.take(
        account, () -> database.writeHistory(sql -> work.apply(new SqlRows(sql, account, true))));
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
