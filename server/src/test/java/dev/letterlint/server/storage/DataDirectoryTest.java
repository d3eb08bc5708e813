package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class DataDirectoryTest {

  @TempDir private Path home;

  @Test
  void isWhereThePlatformKeepsAPersonsData() {
    assertEquals(
        home.resolve(".local/share/letterlint"), DataDirectory.usual(Map.of(), "Linux", home));
    assertEquals(
        Path.of("/data/letterlint"),
        DataDirectory.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux", home));
    assertEquals(
        home.resolve(".local/share/letterlint"),
        DataDirectory.usual(Map.of("XDG_DATA_HOME", "relative"), "Linux", home));
    assertEquals(
        home.resolve("Library/Application Support/letterlint"),
        DataDirectory.usual(Map.of(), "Mac OS X", home));
    assertEquals(
        home.resolve("AppData/Local/letterlint"),
        DataDirectory.usual(Map.of(), "Windows 11", home));
  }

  @Test
  void isMadeForItsOwnerAlone() throws IOException {
    Path made = DataDirectory.prepared(home.resolve("a/b/letterlint"));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    assertEquals(made, DataDirectory.prepared(made));
  }

  @Test
  void refusesADirectoryOthersCanLookIntoAndSaysWhatToDo() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    CannotOpen refused = assertThrows(CannotOpen.class, () -> DataDirectory.prepared(home));
    assertTrue(refused.getMessage().contains("chmod 700 " + home));
  }
}
