package dev.letterlint.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.DataLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class StartTest {

  @TempDir private Path folder;

  @Test
  void saysInOneLineWhatToDoWhenThePortIsTaken(CapturedOutput output) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertEquals(Server.NOT_STARTED, start("--letterlint.port=" + port));
      assertTrue(
          output.getAll().startsWith("letterlint: Port " + port + " is taken"), output.getAll());
      assertTrue(output.getAll().contains("set LETTERLINT_PORT to a free port"), output.getAll());
      assertEquals(1, output.getAll().lines().count(), output.getAll());
    }
  }

  @Test
  void refusesAnAddressThatOtherMachinesReach(CapturedOutput output) {
    assertEquals(Server.NOT_STARTED, start("--letterlint.port=0", "--letterlint.address=0.0.0.0"));
    assertTrue(output.getAll().contains("would reach Letterlint unencrypted"), output.getAll());
    assertEquals(1, output.getAll().lines().count(), output.getAll());
  }

  @Test
  void refusesAPortThatIsNone(CapturedOutput output) {
    assertEquals(Server.NOT_STARTED, start("--letterlint.port=65536"));
    assertTrue(output.getAll().contains("LETTERLINT_PORT takes 0 to 65535"), output.getAll());
  }

  @Test
  void refusesToBeReachedByOthersWithoutAPassword(CapturedOutput output) {
    assertEquals(
        Server.NOT_STARTED,
        start(
            "--letterlint.port=0",
            "--letterlint.public-url=https://letterlint.example",
            "--letterlint.proxies=127.0.0.1"));
    assertTrue(output.getAll().contains("letterlint.jar password"), output.getAll());
    assertEquals(1, output.getAll().lines().count(), output.getAll());
  }

  @ParameterizedTest
  @CsvSource({
    "--letterlint.port=abc, LETTERLINT_PORT cannot be read: \"abc\" is no whole number",
    "--letterlint.public-url=http://a.example, LETTERLINT_PUBLIC_URL takes an address such as https",
    "--letterlint.public-url=https:///, LETTERLINT_PUBLIC_URL takes an address such as https",
    "--letterlint.database-url=mysql://a:pw@b/c, LETTERLINT_DATABASE_URL takes postgresql://USER",
    "--letterlint.team-key=no-such-file, LETTERLINT_TEAM_KEY takes the file with a team's public key",
    "--letterlint.require-code=perhaps, LETTERLINT_REQUIRE_CODE cannot be read",
    "--letterlint.address=no.such.host.invalid, LETTERLINT_ADDRESS takes an address of this machine"
  })
  void saysInOneLineWhichSettingCannotBe(String setting, String sentence, CapturedOutput output) {
    assertEquals(Server.NOT_STARTED, start(setting, "--letterlint.proxies=127.0.0.1"));
    assertTrue(output.getAll().startsWith("letterlint: " + sentence), output.getAll());
    assertEquals(1, output.getAll().lines().count(), output.getAll());
  }

  @Test
  void refusesDataThatAnotherServerUses(CapturedOutput output) throws IOException {
    Path data = DataDirectory.prepared(folder.resolve("data"));
    try (DataLock other = DataLock.take(data)) {
      assertEquals(Server.NOT_STARTED, start("--letterlint.port=0"));
      assertTrue(output.getAll().contains("uses " + other.directory()), output.getAll());
      assertEquals(1, output.getAll().lines().count(), output.getAll());
    }
  }

  @Test
  void refusesAFileThatIsNoDatabase(CapturedOutput output) throws IOException {
    Path data = DataDirectory.prepared(folder.resolve("data"));
    Files.writeString(DataDirectory.database(data), "no database at all ".repeat(100));
    assertEquals(Server.NOT_STARTED, start("--letterlint.port=0"));
    assertTrue(output.getAll().contains("letterlint.jar restore"), output.getAll());
    assertEquals(1, output.getAll().lines().count(), output.getAll());
  }

  private int start(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--letterlint.data=" + folder.resolve("data"));
    return Server.start(all.toArray(String[]::new));
  }
}
