package dev.letterlint.server.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One file, one writer, readers beside it. A commit is on the disk before it is answered:
 * write-ahead log with synchronous=FULL.
 */
public final class SqliteDatabase implements Database {

  private static final int READERS = 2;
  private static final int BUSY_MILLISECONDS = 10_000;

  /**
   * How long the log grows before it is copied into the file: 32 MB. A page that changes often is
   * copied once then; at SQLite's own 4 MB pushes are a seventh slower.
   */
  private static final int LOG_PAGES = 8_000;

  private final GroupCommit writer;
  private final Sql writing;
  private final BlockingQueue<Sql> idle = new ArrayBlockingQueue<>(READERS);
  private final Workers readers = new Workers("letterlint-reader", READERS);

  private SqliteDatabase(Path file) throws SQLException {
    Schema.migrate(source(file, TransactionMode.IMMEDIATE));
    writing = open(source(file, TransactionMode.IMMEDIATE));
    for (int i = 0; i < READERS; i++) {
      idle.add(reader(source(file, TransactionMode.DEFERRED)));
    }
    writer = new GroupCommit(this::inTransaction);
  }

  /** Opens the file, making it and its tables where they are missing. */
  public static SqliteDatabase open(Path file) {
    try {
      return new SqliteDatabase(file);
    } catch (SQLException | StorageFailure failed) {
      if (isBusy(failed)) {
        throw new CannotOpen(
            "Another program writes to the data in " + file + ": try again.", failed);
      }
      throw new CannotOpen(
          "The data in "
              + file
              + " cannot be opened ("
              + root(failed).getMessage()
              + "): bring back a backup with \"java -jar letterlint.jar restore FILE\".",
          failed);
    }
  }

  private static boolean isBusy(Throwable failure) {
    return root(failure) instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  @Override
  public <T> CompletableFuture<T> write(Function<Sql, T> work) {
    return writer.add("", work);
  }

  /** Takes the database's lock for a group alone: between groups the commands may write too. */
  private boolean inTransaction(Predicate<Sql> group) {
    try {
      writing.on("begin", connection -> connection.setAutoCommit(false));
      boolean well = group.test(writing);
      if (!well) {
        writing.on("rollback", Connection::rollback);
      }
      writing.on("commit", connection -> connection.setAutoCommit(true));
      return well;
    } catch (StorageFailure failed) {
      rollBack(failed);
      throw failed;
    }
  }

  /** The next group tries the connection afresh. */
  private void rollBack(StorageFailure reason) {
    try {
      writing.on("rollback", Connection::rollback);
      writing.on("end", connection -> connection.setAutoCommit(true));
    } catch (StorageFailure another) {
      reason.addSuppressed(another);
    }
  }

  @Override
  public <T> CompletableFuture<T> read(Function<Sql, T> task) {
    return readers.add(task, this::answer);
  }

  /** A reader's transaction is one moment of the data; it ends before the answer is told. */
  private void answer(Work<?> work) {
    Sql sql = idle.remove();
    try {
      work.done(sql);
      sql.on("end of read", Connection::rollback);
    } catch (StorageFailure failed) {
      work.fail(failed);
    } finally {
      idle.add(sql);
    }
  }

  @Override
  public void close() {
    writer.stop();
    readers.stop();
    idle.forEach(Sql::close);
    writing.close();
  }

  private static Sql open(SQLiteDataSource source) throws SQLException {
    return new Sql(source.getConnection());
  }

  private static Sql reader(SQLiteDataSource source) throws SQLException {
    Sql sql = open(source);
    sql.on("begin", connection -> connection.setAutoCommit(false));
    return sql;
  }

  private static SQLiteDataSource source(Path file, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(mode);
    config.setPragma(Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
    config.setBusyTimeout(BUSY_MILLISECONDS);
    // Nobody asks for them, and after each insert they cost a query.
    config.setGetGeneratedKeys(false);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
