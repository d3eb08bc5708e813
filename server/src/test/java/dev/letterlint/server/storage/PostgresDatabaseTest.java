package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnPostgres
@Timeout(60)
final class PostgresDatabaseTest {

  private static final String OUTSIDER = "outsider";

  private final String url = Postgres.freshDatabase();

  @Test
  void waitsForTheDiskAlsoWhereTheServerWouldNot() {
    Postgres.run(
        "alter database " + PostgresUrl.of(url).database() + " set synchronous_commit = off");
    try (Database database = open()) {
      assertEquals("on", inPostgres("show synchronous_commit", database));
    }
  }

  @Test
  void aWriteFollowsAnotherAlsoFromAnotherServer() {
    try (Database one = open();
        Database other = open()) {
      one.write(sql -> sql.run("insert into secret (name, value) values ('n', '0')")).join();
      List<CompletableFuture<Integer>> all =
          IntStream.range(0, 40)
              .mapToObj(i -> (i % 2 == 0 ? one : other).write(PostgresDatabaseTest::addOne))
              .toList();
      all.forEach(CompletableFuture::join);
      assertEquals("40", inPostgres("select value from secret", other));
    }
  }

  private static int addOne(Sql sql) {
    String now = sql.one(row -> row.getString(1), "select value from secret where name = 'n'");
    return sql.run("update secret set value = ?", String.valueOf(Integer.parseInt(now) + 1));
  }

  @Test
  void aReadSeesOneMomentAndWritesNothing() throws Exception {
    try (Database database = open()) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch written = new CountDownLatch(1);
      CompletableFuture<List<Integer>> read =
          database.read(
              sql -> {
                int before = secrets(sql);
                begun.countDown();
                await(written);
                return List.of(before, secrets(sql));
              });
      begun.await();
      database.write(sql -> sql.run("insert into secret (name, value) values ('n', 'v')")).join();
      written.countDown();
      assertEquals(List.of(0, 0), read.join());
      CompletableFuture<Integer> change = database.read(sql -> sql.run("delete from secret"));
      assertInstanceOf(
          StorageFailure.class, assertThrows(CompletionException.class, change::join).getCause());
      assertEquals(1, database.read(PostgresDatabaseTest::secrets).join());
    }
  }

  @Test
  void connectionsThatWereCutAreMadeAnew() {
    try (Database database = open()) {
      Postgres.run(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
              + PostgresUrl.of(url).database()
              + "'");
      CompletableFuture<Integer> first = database.read(PostgresDatabaseTest::secrets);
      // The pool looks at a connection that rested; one that was used just now may fail once.
      int there = first.handle((rows, failed) -> failed == null ? rows : 0).join();
      assertEquals(0, there);
      assertEquals(0, database.read(PostgresDatabaseTest::secrets).join());
    }
  }

  @Test
  void saysWhatToDoWhereNothingAnswers() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertSays(
        "postgres://ann:secret@127.0.0.1:" + free + "/snippets",
        "PostgreSQL at 127.0.0.1:" + free + " does not answer: start it");
  }

  @Test
  void saysWhatToDoWhereTheDatabaseIsMissing() {
    assertSays(Postgres.url("postgres", "nothing_here"), "make it with \"createdb nothing_here\"");
  }

  @Test
  void saysWhatToDoWhereTheUserIsNotLetIn() {
    assertSays(Postgres.url("nobody", "postgres"), "does not let nobody in");
  }

  @Test
  void saysWhatToDoWhereTheUserMayMakeNoTables() {
    Postgres.run("drop role if exists " + OUTSIDER);
    Postgres.run("create role " + OUTSIDER + " login");
    assertSays(
        url.replace("user=postgres", "user=" + OUTSIDER),
        "grant create on schema public to " + OUTSIDER);
  }

  private static void assertSays(String setting, String part) {
    CannotOpen refused = assertThrows(CannotOpen.class, () -> Databases.open(setting, null));
    assertTrue(refused.getMessage().contains(part), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  private Database open() {
    return Databases.open(url, null);
  }

  private static String inPostgres(String query, Database database) {
    return database.write(sql -> sql.one(row -> row.getString(1), query)).join();
  }

  private static int secrets(Sql sql) {
    return sql.one(row -> row.getInt(1), "select count(*) from secret");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
