package dev.letterlint.server.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Backup;
import dev.letterlint.server.storage.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      server = OwnServer.on(data());
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

  @Test
  void aSnippetIsThereAtOnceWhileAFormIsOpen() {
    pair();
    desktop.openForm();
    laptop.save("p99", "We cut the p99 of checkout.");
    desktop.awaitOnDisk(Map.of("p99", "We cut the p99 of checkout."));
  }

  @Test
  void editsOfBothMadeOfflineEndAsTwoWholeSnippetsOnBoth() {
    pair();
    String id = laptop.save("p99", "first");
    bothHave(Map.of("p99", "first"));
    server.close();
    laptop.edit(id, "p99", "the laptop's");
    desktop.edit(id, "p99", "the desktop's");
    laptop.awaitState("Offline, 1 waiting");
    desktop.awaitState("Offline, 1 waiting");
    server = OwnServer.on(data(), port);
    laptop.ask(Map.of("ask", "sync"));
    laptop.awaitState("Synced");
    bothHave(Map.of("p99", "the laptop's", "p99 (edited on desktop)", "the desktop's"));
  }

  @Test
  void aDeletionAgainstAnEditKeepsTheEdit() {
    pair();
    String id = laptop.save("p99", "first");
    bothHave(Map.of("p99", "first"));
    server.close();
    laptop.delete(id);
    desktop.edit(id, "p99", "edited");
    laptop.awaitState("Offline, 1 waiting");
    desktop.awaitState("Offline, 1 waiting");
    server = OwnServer.on(data(), port);
    laptop.ask(Map.of("ask", "sync"));
    laptop.awaitState("Synced");
    bothHave(Map.of("p99", "edited"));
  }

  @Test
  void workersKilledAtAnyTimeLoseNothing() {
    pair();
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < 5; i++) {
      laptop.save("laptop " + i, "Text " + i);
      laptop.killWorker();
      desktop.save("desktop " + i, "Text " + i);
      desktop.killWorker();
      all.put("laptop " + i, "Text " + i);
      all.put("desktop " + i, "Text " + i);
    }
    bothHave(all);
  }

  @Test
  void aServerPutBackToABackupGetsAllBackWithNoAction() throws Exception {
    pair();
    Path backup = folder.resolve("backup.db");
    String id = laptop.save("in the backup", "old");
    bothHave(Map.of("in the backup", "old"));
    new Backup(data()).write(backup);
    laptop.edit(id, "in the backup", "newer");
    desktop.save("after the backup", "new");
    bothHave(Map.of("in the backup", "newer", "after the backup", "new"));
    server.close();
    new Backup(data()).restore(backup);
    server = OwnServer.on(data(), port);
    Machine tablet = new Machine("tablet");
    try {
      bothHave(Map.of("in the backup", "newer", "after the backup", "new"));
      approve(tablet.connect(port));
      tablet.ask(Map.of("ask", "collect"));
      tablet.awaitOnDisk(Map.of("in the backup", "newer", "after the backup", "new"));
    } finally {
      tablet.close();
    }
  }

  @Test
  void snippetsOfTwoServersNeverMeet() throws Exception {
    try (OwnServer other = OwnServer.on(folder.resolve("other"))) {
      laptop.save("before", "any server");
      assertEquals("", laptop.connect(port));
      laptop.awaitState("Synced");
      String account = accountOfLaptop();
      laptop.ask(Map.of("ask", "leave"));
      laptop.awaitState("Saved here");
      laptop.save("offline", "after leaving");
      assertEquals("", laptop.connect(other.port()));
      laptop.awaitState("Synced");
      assertEquals("[]", laptop.ask(Map.of("ask", "all")).toString());
      laptop.save("work", "the other's");
      laptop.awaitState("Synced");
      assertEquals(1, count(other));
      assertEquals(1, count(server));
      assertEquals(2, laptop.rows("spaces").size());
      laptop.ask(Map.of("ask", "leave"));
      String code = laptop.connect(port);
      assertTrue(server.bean(Pairings.class).approve(account, code).join());
      laptop.ask(Map.of("ask", "collect"));
      laptop.awaitState("Synced");
      assertEquals(2, laptop.ask(Map.of("ask", "all")).size());
      assertEquals(2, laptop.rows("spaces").size());
      assertEquals(2, count(server));
      assertEquals(1, count(other));
    }
  }

  private void bothHave(Map<String, String> snippets) {
    for (Machine machine : List.of(laptop, desktop, laptop)) {
      machine.ask(Map.of("ask", "sync"));
      machine.awaitState("Synced");
    }
    desktop.ask(Map.of("ask", "sync"));
    laptop.awaitOnDisk(snippets);
    desktop.awaitOnDisk(snippets);
  }

  private void pair() {
    assertEquals("", laptop.connect(port), "the first device needs no code");
    laptop.awaitState("Synced");
    approve(desktop.connect(port));
    desktop.ask(Map.of("ask", "collect"));
    desktop.awaitState("Synced");
  }

  private void approve(String code) {
    assertTrue(server.bean(Pairings.class).approve(accountOfLaptop(), code).join());
  }

  private String accountOfLaptop() {
    String account = laptop.rows("spaces").get(0).at("/account").asString();
    assertNotEquals("", account);
    return account;
  }

  private static long count(OwnServer of) {
    return of.bean(Database.class)
        .read(sql -> sql.one(row -> row.getLong(1), "select count(*) from record"))
        .join();
  }

  private Path data() {
    return folder.resolve("data");
  }
}
