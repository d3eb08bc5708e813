package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.api.Client;
import dev.letterlint.server.storage.Backup;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.Database;
import dev.letterlint.sync.Held;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A server put back to a backup, then emptied, as its devices meet it over HTTP. */
final class RestoredServerTest {

  private static final String SYNC = "/api/v1/sync";

  @TempDir private Path folder;

  private final Chance chance = new Chance(5);
  private final Line laptopsLine = new Line();
  private final Line desktopsLine = new Line();
  private final Device laptop = new Device("laptop", laptopsLine, chance);
  private final Device desktop = new Device("desktop", desktopsLine, chance);

  private String laptopsToken;
  private String desktopsToken;
  private String newest;

  @Test
  void getsBackWhatItsDevicesHold() throws IOException {
    Path backup = folder.resolve("backup.db");
    try (OwnServer server = start()) {
      pair(server);
      laptop.add("in the backup");
      allSync();
      new Backup(data()).write(backup);
      laptop.edit(laptop.live().get(0), "edited after it");
      desktop.add("written after it");
      allSync();
      newest = newestToken(server);
    }
    new Backup(data()).restore(backup);
    try (OwnServer server = start()) {
      reach(server);
      assertRefused(asked(server, newest, null), 410, "history-changed");
      assertRefused(asked(server, null, newest), 410, "history-changed");
      assertRefused(pushed(server), 410, "history-changed");
      allSync();
      assertAllIsBack();
    }
    Files.delete(DataDirectory.database(data()));
    try (OwnServer server = start()) {
      reach(server);
      assertRefused(asked(server, newest, null), 401, "not-paired");
      pair(server);
      assertRefused(asked(server, newest, null), 410, "history-changed");
      allSync();
      assertAllIsBack();
    }
  }

  private void assertAllIsBack() {
    List<String> all = List.of("SNIPPET|title|edited after it", "SNIPPET|title|written after it");
    assertEquals(all, bodies(laptop));
    assertEquals(all, bodies(desktop));
  }

  private OwnServer start() {
    return OwnServer.on(data());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void pair(OwnServer server) {
    People people = new People(server.bean(Database.class), server.bean(Pairings.class));
    Account account = people.account();
    laptopsToken = people.device(account, "laptop");
    desktopsToken = people.device(account, "desktop");
    reach(server);
  }

  private void reach(OwnServer server) {
    laptopsLine.now = new OverHttp(server.port(), laptopsToken);
    desktopsLine.now = new OverHttp(server.port(), desktopsToken);
  }

  private String newestToken(OwnServer server) {
    return (String)
        asked(server, null, null)
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody()
            .get("token");
  }

  private ResponseSpec asked(OwnServer server, String since, String witness) {
    Client client = Client.at(server.port()).with(laptopsToken);
    if (witness != null) {
      return client.getWitnessing(SYNC, witness);
    }
    return since == null ? client.get(SYNC) : client.get(SYNC + "?since={since}", since);
  }

  private ResponseSpec pushed(OwnServer server) {
    return Client.at(server.port())
        .with(laptopsToken)
        .post(SYNC, Map.of("witness", newest, "ops", List.of()));
  }

  private static void assertRefused(ResponseSpec answer, int status, String code) {
    byte[] body =
        answer.expectStatus().isEqualTo(status).expectBody().returnResult().getResponseBody();
    String text = new String(body, java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(text.contains("\"code\":\"" + code + "\""), text);
    assertEquals(false, text.contains("SNIPPET"), text);
  }

  private void allSync() {
    for (int i = 0; i < 3; i++) {
      laptop.sync();
      desktop.sync();
    }
  }

  private static List<String> bodies(Device device) {
    return device.live().stream().map(Held::body).sorted().toList();
  }

  /** Where a device reaches its server, which starts again on another port. */
  private static final class Line implements Answers {

    private Answers now;

    @Override
    public Pulled pull(String since, String witness, int limit) {
      return now.pull(since, witness, limit);
    }

    @Override
    public Pushed push(String device, String witness, List<Op> ops) {
      return now.push(device, witness, ops);
    }
  }
}
