package dev.letterlint.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class StartTest {

  @Test
  void saysInOneLineWhatToDoWhenThePortIsTaken(CapturedOutput output) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = other.getLocalPort();
      assertEquals(Server.NOT_STARTED, Server.start("--letterlint.port=" + port));
      assertTrue(
          output.getAll().startsWith("letterlint: Port " + port + " is taken"), output.getAll());
      assertTrue(output.getAll().contains("set LETTERLINT_PORT to a free port"), output.getAll());
      assertEquals(1, output.getAll().lines().count(), output.getAll());
    }
  }

  @Test
  void refusesAnAddressThatOtherMachinesReach(CapturedOutput output) {
    assertEquals(
        Server.NOT_STARTED, Server.start("--letterlint.port=0", "--letterlint.address=0.0.0.0"));
    assertTrue(output.getAll().contains("no access control yet"), output.getAll());
    assertEquals(1, output.getAll().lines().count(), output.getAll());
  }

  @Test
  void refusesAPortThatIsNone(CapturedOutput output) {
    assertEquals(Server.NOT_STARTED, Server.start("--letterlint.port=65536"));
    assertTrue(output.getAll().contains("LETTERLINT_PORT takes 0 to 65535"), output.getAll());
  }
}
