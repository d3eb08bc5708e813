package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteDatabaseTest {

  @TempDir private Path directory;

  private SqliteDatabase database;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(directory.resolve("letterlint.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void flushesBeforeItAnswers() {
    assertEquals("wal", database.read(sql -> pragma(sql, "journal_mode")).join());
    assertEquals("2", database.write(sql -> pragma(sql, "synchronous")).join());
  }

  @Test
  void readersSeeTheLastCommitWhileTheWriterWorks() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    CompletableFuture<Integer> write =
        database.write(
            sql -> {
              int rows = insert(sql, "a");
              written.countDown();
              await(mayCommit);
              return rows;
            });
    written.await();
    assertEquals("0", database.read(SqliteDatabaseTest::count).join());
    assertFalse(write.isDone());
    mayCommit.countDown();
    assertEquals(1, write.join());
    assertEquals("1", database.read(SqliteDatabaseTest::count).join());
  }

  @Test
  void aFailureInAGroupUndoesOnlyItself() throws Exception {
    CountDownLatch mayBegin = new CountDownLatch(1);
    CompletableFuture<Void> busy = database.write(sql -> await(mayBegin));
    CompletableFuture<Integer> first = database.write(sql -> insert(sql, "a"));
    CompletableFuture<Integer> twice = database.write(sql -> insert(sql, "b") + insert(sql, "b"));
    CompletableFuture<Integer> last = database.write(sql -> insert(sql, "c"));
    mayBegin.countDown();
    busy.join();
    assertEquals(1, first.join());
    assertInstanceOf(
        StorageFailure.class, assertThrows(CompletionException.class, twice::join).getCause());
    assertEquals(1, last.join());
    assertEquals("2", database.read(SqliteDatabaseTest::count).join());
  }

  @Test
  void whatWasAcceptedIsFinishedOnClosing() {
    CompletableFuture<Integer> last = database.write(sql -> insert(sql, "a"));
    database.close();
    assertEquals(1, last.join());
    CompletableFuture<Integer> late = database.write(sql -> insert(sql, "b"));
    assertInstanceOf(
        Overloaded.class, assertThrows(CompletionException.class, late::join).getCause());
    open();
    assertEquals("1", database.read(SqliteDatabaseTest::count).join());
  }

  @Test
  void aSecretIsMadeOnceAndKept() {
    byte[] made = new Secrets(database).get("token").join();
    assertEquals(32, made.length);
    database.close();
    open();
    assertArrayEquals(made, new Secrets(database).get("token").join());
  }

  private static String pragma(Sql sql, String name) {
    return sql.one(row -> row.getString(1), "pragma " + name);
  }

  private static int insert(Sql sql, String name) {
    return sql.run("insert into secret (name, value) values (?, 'v')", name);
  }

  private static String count(Sql sql) {
    return sql.one(row -> row.getString(1), "select count(*) from secret");
  }

  private static Void await(CountDownLatch latch) {
    try {
      latch.await();
      return null;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
