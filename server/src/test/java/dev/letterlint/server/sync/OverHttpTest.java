package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.server.ServerTest;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.storage.Database;
import dev.letterlint.sync.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two devices of one person with the whole way between them: client, HTTP, store, disk. */
@ServerTest
final class OverHttpTest extends TwoDevices {

  OverHttpTest(@LocalServerPort int port, Database database, Pairings pairings) {
    Chance chance = new Chance(23);
    People people = new People(database, pairings);
    Account account = people.account();
    laptop = new Device("laptop", new OverHttp(port, people.device(account, "laptop")), chance);
    desktop = new Device("desktop", new OverHttp(port, people.device(account, "desktop")), chance);
  }

  @Test
  void whatOneDeviceWritesTheOtherReads() {
    laptop.add("Line one\r\n“quoted” 😀 \u2028 end");
    laptop.set(Type.WORD, "Kubernetes", "Kubernetes");
    allSync();
    assertEquals(
        List.of("SNIPPET|title|Line one\r\n“quoted” 😀 \u2028 end", "WORD|title|Kubernetes"),
        bodies(desktop));
    desktop.delete(desktop.live(Type.WORD).get(0));
    allSync();
    assertEquals(1, laptop.live().size());
  }

  @Test
  void lostAnswersAndRepeatedRequestsMakeNoCopy() {
    laptop.add("v0");
    for (int i = 1; i < 15; i++) {
      laptop.edit(laptop.live().get(0), "v" + i);
      laptop.sync(30);
    }
    allSync();
    assertEquals(List.of("SNIPPET|title|v14"), bodies(laptop));
    assertEquals(bodies(laptop), bodies(desktop));
  }

  @Test
  void aLongListComesOverInPages() {
    for (int i = 0; i < 250; i++) {
      laptop.add("text " + i);
    }
    allSync();
    assertEquals(250, desktop.live().size());
    assertEquals(bodies(laptop), bodies(desktop));
  }
}
