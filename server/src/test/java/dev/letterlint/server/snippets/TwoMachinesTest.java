package dev.letterlint.server.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Pairings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real browsers with the real extension and a real server between them. */
@InChromium
final class TwoMachinesTest {

  @TempDir private Path folder;
  private OwnServer server;
  private int port;
  private Machine laptop;
  private Machine desktop;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      server = OwnServer.on(folder);
      port = server.port();
      laptop = new Machine("laptop");
      desktop = new Machine("desktop");
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (laptop != null) {
      laptop.close();
      desktop.close();
      server.close();
    }
  }

  @Test
  void aSnippetSavedOnOneIsOnTheOther() {
    pair();
    laptop.save("p99", "We cut the p99 of checkout.");
    laptop.awaitState("Synced");
    desktop.ask(Map.of("ask", "sync"));
    desktop.awaitOnDisk(Map.of("p99", "We cut the p99 of checkout."));
  }

  private void pair() {
    assertEquals("", laptop.connect(port), "the first device needs no code");
    laptop.awaitState("Synced");
    approve(desktop.connect(port));
    desktop.ask(Map.of("ask", "collect"));
    desktop.awaitState("Synced");
  }

  private void approve(String code) {
    String account = laptop.rows("spaces").get(0).at("/account").asString();
    assertNotEquals("", account);
    assertTrue(server.bean(Pairings.class).approve(account, code).join());
  }
}
