package dev.letterlint.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.SqliteDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void thePasswordIsReadFromTheInputAndHeldToTheRules() {
    assertEquals(Commands.FAILED, typing("short\n").password());
    assertTrue(err.toString(UTF_8).contains("at least 12 characters"));
    assertEquals(Commands.FAILED, typing("").password());
    assertEquals(Commands.DONE, typing("correct horse battery\r\n").password());
    assertEquals("The password is set.\n", printed());
  }

  @Test
  void aLinkIsPrintedWithTheAddress() {
    assertEquals(Commands.DONE, typing("").link("https://letterlint.example"));
    assertTrue(printed().contains(": https://letterlint.example/owner/link/"), printed());
    assertEquals(1, printed().lines().count(), printed());
  }

  @Test
  void aServerThatRunsDoesNotKeepTheDataToItself() {
    Path data = DataDirectory.prepared(folder.resolve("data"));
    try (SqliteDatabase running = SqliteDatabase.open(DataDirectory.database(data))) {
      Accounts accounts =
          new Accounts(running, new Devices(running, Clock.systemUTC()), Clock.systemUTC());
      accounts.makeLink().join();
      assertEquals(Commands.DONE, typing("").link("http://127.0.0.1:8787"), err.toString(UTF_8));
      assertEquals(Commands.DONE, typing("correct horse battery\n").password());
      assertTrue(accounts.hasPassword().join());
      String link = printed().lines().findFirst().orElseThrow().replaceAll(".*/", "");
      assertEquals(false, accounts.isGood(link).join(), "a password spends the link");
    }
  }

  @Test
  void dataIsBackedUpAndRestored() {
    assertEquals(Commands.DONE, typing("correct horse battery\n").password());
    String file = folder.resolve("backup.db").toString();
    assertEquals(Commands.DONE, typing("").backup(file));
    assertEquals(Commands.FAILED, typing("").backup(file));
    assertEquals(Commands.DONE, typing("").restore(file));
    assertTrue(Files.exists(DataDirectory.database(folder.resolve("data"))));
    assertEquals(Commands.FAILED, typing("").restore(file + ".not"));
  }

  @Test
  void thereIsNoFileToCopyWhereTheDataIsInPostgres() {
    Commands elsewhere = on("postgres://ann:secret@db.example/snippets", "");
    assertEquals(Commands.FAILED, elsewhere.backup(folder.resolve("backup.db").toString()));
    assertTrue(err.toString(UTF_8).contains("use pg_dump there"), err.toString(UTF_8));
    assertEquals(Commands.FAILED, elsewhere.restore(folder.resolve("backup.db").toString()));
    assertTrue(err.toString(UTF_8).contains("use pg_restore there"), err.toString(UTF_8));
  }

  private Commands typing(String input) {
    return on(null, input);
  }

  private Commands on(String databaseUrl, String input) {
    return new Commands(
        folder.resolve("data").toString(),
        databaseUrl,
        new ByteArrayInputStream(input.getBytes(UTF_8)),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  private String printed() {
    return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
