package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {

  @TempDir private Path folder;

  private Path data;
  private Path file;
  private Backup backup;

  @BeforeEach
  void makeData() {
    data = DataDirectory.prepared(folder.resolve("data"));
    file = folder.resolve("backup.db");
    backup = new Backup(data);
  }

  @Test
  void bringsBackWhatWasThereWhileAServerRan() {
    try (SqliteDatabase running = open()) {
      write(running, "before");
      backup.write(file);
      write(running, "after");
    }
    Path former = backup.restore(file);
    try (SqliteDatabase restored = open()) {
      assertEquals("before", names(restored));
    }
    try (SqliteDatabase kept = SqliteDatabase.open(DataDirectory.database(former))) {
      assertEquals("after,before", names(kept));
    }
  }

  @Test
  void goesIntoADirectoryThatHasNoneYet() {
    try (SqliteDatabase running = open()) {
      write(running, "before");
      backup.write(file);
    }
    Path fresh = DataDirectory.prepared(folder.resolve("fresh"));
    assertNull(new Backup(fresh).restore(file));
    try (SqliteDatabase restored = SqliteDatabase.open(DataDirectory.database(fresh))) {
      assertEquals("before", names(restored));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isForItsOwnerAlone() throws IOException {
    open().close();
    backup.write(file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void replacesNoFile() throws IOException {
    open().close();
    Files.writeString(file, "something dear");
    assertSays("is there already", () -> backup.write(file));
    assertEquals("something dear", Files.readString(file));
  }

  @Test
  void needsData() {
    assertSays("There is no data", () -> backup.write(file));
    assertFalse(Files.exists(file));
  }

  @Test
  void aDamagedOrForeignFileReplacesNothing() throws IOException {
    try (SqliteDatabase running = open()) {
      for (int i = 0; i < 2_000; i++) {
        write(running, "name " + i);
      }
      backup.write(file);
    }
    byte[] before = Files.readAllBytes(DataDirectory.database(data));
    byte[] damaged = Files.readAllBytes(file);
    java.util.Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 20_000, (byte) 7);
    Files.write(file, damaged);
    assertSays("damaged", () -> backup.restore(file));
    Files.writeString(file, "no database at all ".repeat(500));
    assertSays("no backup of Letterlint", () -> backup.restore(file));
    assertSays("There is no file", () -> backup.restore(folder.resolve("nothing.db")));
    assertArrayEquals(before, Files.readAllBytes(DataDirectory.database(data)));
  }

  @Test
  void isNotRestoredUnderARunningServer() {
    try (SqliteDatabase running = open();
        DataLock server = DataLock.take(data)) {
      write(running, "before");
      backup.write(file);
      assertSays("stop it first", () -> backup.restore(file));
      assertEquals(data, server.directory());
    }
  }

  private static void assertSays(String part, Runnable asked) {
    String message = assertThrows(CannotOpen.class, asked::run).getMessage();
    assertTrue(message.contains(part), message);
  }

  private SqliteDatabase open() {
    return SqliteDatabase.open(DataDirectory.database(data));
  }

  private static void write(SqliteDatabase database, String name) {
    database.write(sql -> sql.run("insert into secret (name, value) values (?, 'v')", name)).join();
  }

  private static String names(SqliteDatabase database) {
    return database
        .read(
            sql ->
                sql.one(
                    row -> row.getString(1),
                    "select group_concat(name, ',' order by name) from secret"))
        .join();
  }
}
