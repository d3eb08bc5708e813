package dev.letterlint.server.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * PostgreSQL, for many people or several servers. Pushes of different accounts run side by side and
 * those of one wait for its head row; here an account has one writer, which commits together what
 * waits. All other writes come one after the other, as on the file. A commit is on the server's
 * disk before it is answered.
 */
public final class PostgresDatabase implements Database {

  private static final int CONNECTIONS = 8;

  /** Of the connections, those for writes that are no pushes: one a thread. */
  private static final int OTHERS = 2;

  private static final int CONNECT_MILLISECONDS = 5_000;

  /** What the writes that are no pushes lock: any number that nobody else uses. */
  private static final long ONE_WRITER = 0x1e77e2_1147L;

  /**
   * A server that died in a transaction holds its locks no longer than this; and a database that
   * was told not to wait for the disk is told otherwise.
   */
  private static final String EACH_CONNECTION =
      "set idle_in_transaction_session_timeout = '30s'; set statement_timeout = '60s';"
          + " select set_config('synchronous_commit', 'on', false)"
          + " where current_setting('synchronous_commit') = 'off'";

  private final PostgresUrl url;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final List<GroupCommit> histories;

  /**
   * The writes that lock {@link #ONE_WRITER} wait for one another: one thread is enough for them.
   */
  private final Workers oneWriter = new Workers("letterlint-one-writer", 1);

  private final Workers beside = new Workers("letterlint-beside", 1);
  private final Workers readers = new Workers("letterlint-reader", CONNECTIONS);

  private PostgresDatabase(PostgresUrl url) {
    this.url = url;
    writing = connections(url, "TRANSACTION_READ_COMMITTED", false);
    Schema.migrate(writing, "db/postgresql");
    reading = connections(url, "TRANSACTION_REPEATABLE_READ", true);
    histories =
        Stream.generate(() -> new GroupCommit(group -> inTransaction(writing, group)))
            .limit(CONNECTIONS - OTHERS)
            .toList();
  }

  /** Connects, and makes the tables where they are missing. */
  static PostgresDatabase open(PostgresUrl url) {
    try {
      PostgresFailures.check(url);
      return new PostgresDatabase(url);
    } catch (SQLException | StorageFailure failed) {
      throw PostgresFailures.told(url, failed);
    }
  }

  @Override
  public <T> CompletableFuture<T> write(Function<Sql, T> work) {
    return oneWriter.add(sql -> afterOthers(sql, work), doing -> answer(doing, writing));
  }

  private static <T> T afterOthers(Sql sql, Function<Sql, T> work) {
    sql.one(row -> true, "select pg_advisory_xact_lock(?)", ONE_WRITER);
    return work.apply(sql);
  }

  /** In a transaction of its own, whatever else is written meanwhile. */
  <T> CompletableFuture<T> writeBeside(Function<Sql, T> work) {
    return beside.add(work, doing -> answer(doing, writing));
  }

  @Override
  public <T> CompletableFuture<T> writeHistory(String account, Function<Sql, T> work) {
    int writer = Math.floorMod(account.hashCode(), histories.size());
    return histories.get(writer).add(account, work);
  }

  @Override
  public <T> CompletableFuture<T> read(Function<Sql, T> work) {
    return readers.add(work, doing -> answer(doing, reading));
  }

  private static void answer(Work<?> work, HikariDataSource source) {
    try {
      inTransaction(source, work::done);
    } catch (StorageFailure failed) {
      work.fail(failed);
    }
  }

  private static boolean inTransaction(HikariDataSource source, Predicate<Sql> work) {
    try (Connection connection = source.getConnection()) {
      boolean well = work.test(Sql.inOneTrip(connection));
      if (well) {
        connection.commit();
      } else {
        connection.rollback();
      }
      return well;
    } catch (SQLException failed) {
      throw new StorageFailure("PostgreSQL did not finish a transaction.", failed);
    }
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public Channel channel() {
    return new PostgresChannel(url, this);
  }

  @Override
  public void close() {
    histories.forEach(GroupCommit::stop);
    oneWriter.stop();
    beside.stop();
    readers.stop();
    writing.close();
    reading.close();
  }

  @Override
  public String toString() {
    return "PostgreSQL at " + url;
  }

  private static HikariDataSource connections(PostgresUrl url, String isolation, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("letterlint");
    config.setJdbcUrl(url.jdbc());
    config.setDataSourceProperties(url.own());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_MILLISECONDS);
    config.setAutoCommit(false);
    // Else what is set at the beginning would be undone with the first transaction.
    config.setIsolateInternalQueries(true);
    config.setTransactionIsolation(isolation);
    config.setReadOnly(readOnly);
    config.setConnectionInitSql(EACH_CONNECTION);
    return new HikariDataSource(config);
  }
}
