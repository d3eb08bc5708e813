package dev.letterlint.server.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The store of revisions in the tables of a database. */
public final class SqlStore implements Store {

  /** Of one account: half of what is committed together, so that others come along. */
  private static final int AT_ONCE = 128;

  private static final int MOST_WAITING = 256;

  private final Database database;
  private final Turns turns;

  public SqlStore(Database database) {
    this.database = database;
    this.turns = new Turns(AT_ONCE, MOST_WAITING);
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
    return turns.take(
        account,
        () ->
            database.writeHistory(account, sql -> work.apply(new SqlRows(sql, account, locking))));
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
