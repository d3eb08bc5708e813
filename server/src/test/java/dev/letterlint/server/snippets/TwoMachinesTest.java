package dev.letterlint.server.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Backup;
import dev.letterlint.server.storage.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

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
  void noPageOfTheExtensionIsToldTheToken() {
    pair();
    String token = laptop.rows("spaces").get(0).at("/token").asString();
    assertTrue(token.length() > 20, token);
    for (String question : List.of("standing", "all", "history")) {
      assertFalse(laptop.ask(Map.of("ask", question)).toString().contains(token), question);
    }
  }

  @Test
  void aSnippetIsThereAtOnceWhileAFormIsOpen() {
    pair();
    desktop.openForm();
    isThereSoon("with a form open");
  }

  /** Browsers end the script behind an extension's pages after half a minute, and its stream. */
  @Test
  @EnabledIfSystemProperty(named = "letterlint.long", matches = "true")
  void alsoAfterNinetyIdleSeconds() throws Exception {
    pair();
    desktop.openForm();
    TimeUnit.SECONDS.sleep(90);
    isThereSoon("after 90 idle seconds with a form open");
  }

  @Test
  @EnabledIfSystemProperty(named = "letterlint.long", matches = "true")
  void withoutAFormItIsThereAfterTheNextAlarm() {
    pair();
    desktop.killWorker();
    long start = System.nanoTime();
    laptop.save("p99", "We cut the p99 of checkout.");
    Map<String, String> wanted = Map.of("p99", "We cut the p99 of checkout.");
    Awaitility.await().atMost(Duration.ofMinutes(4)).until(() -> desktop.onDisk().equals(wanted));
    report("without a form", start);
  }

  private void isThereSoon(String when) {
    long start = System.nanoTime();
    laptop.save("p99", "We cut the p99 of checkout.");
    desktop.awaitOnDisk(Map.of("p99", "We cut the p99 of checkout."));
    report(when, start);
  }

  private static void report(String what, long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(what + ": " + took.toMillis() + " ms");
  }

  @Test
  void hostileTextsGoRoundExactly() {
    pair();
    Map<String, String> hostile = new TreeMap<>();
    hostile.put("script", "<script>alert(1)</script><img src=x onerror=alert(1)>");
    hostile.put("__proto__", "{{__proto__}} constructor");
    hostile.put("right to left", "\u202E\u2066 abc \u0000 \u0007 \uFEFF \uFFFE");
    hostile.put("lone", "\uD83D and \uDE00 apart");
    hostile.put("emoji", "\uD83D\uDE00".repeat(8_000));
    hostile.put("lines", "a\r\nb\rc\n\u2028d\u2029");
    hostile.forEach(laptop::save);
    bothHave(hostile);
  }

  @Test
  void aTextThatIsTooLongIsKeptHereAndSaysSo() {
    pair();
    String id = laptop.save("long", "\uD83D\uDE00".repeat(8_192));
    laptop.save("short", "goes all the same");
    laptop.awaitState(
        "Needs you: This is 33 KiB long, and 32 KiB is the most: shorten it or make two of it.");
    Awaitility.await()
        .until(
            () -> {
              desktop.ask(Map.of("ask", "sync"));
              return desktop.onDisk().equals(Map.of("short", "goes all the same"));
            });
    laptop.edit(id, "long", "now short");
    bothHave(Map.of("short", "goes all the same", "long", "now short"));
  }

  @Test
  void twoThousandSnippetsSync() {
    pair();
    long start = System.nanoTime();
    List<String> bodies = new ArrayList<>();
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < 2_000; i++) {
      String text =
          "We cut the p99 of service " + i + " from 900 to 300 ms. " + "More. ".repeat(80);
      bodies.add(Machine.body("Snippet " + i, text));
      all.put("Snippet " + i, text);
    }
    assertEquals(2_000, laptop.ask(Map.of("ask", "import", "bodies", bodies)).at("/count").asInt());
    laptop.awaitState("Synced");
    report("2,000 snippets to the server", start);
    start = System.nanoTime();
    desktop.ask(Map.of("ask", "sync"));
    desktop.awaitOnDisk(all);
    report("2,000 snippets from the server", start);
    JsonNode searched =
        desktop.run(
            """
            (async () => {
              const times = [];
              for (const words of ['', 'service 17', 'more', 'snippet 1999', 'p99 300', 'nothing']) {
                const start = performance.now();
                await chrome.runtime.sendMessage({ask: 'find', words, most: 6});
                times.push(performance.now() - start);
              }
              return times;
            })()
            """);
    System.out.println("each search, the first with its index, ms: " + searched);
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
  void whatIsChosenOnOneIsSoOnTheOther() {
    pair();
    String chosen =
        """
        {"ignore":{"everywhere\\nfiller.leverage":{"rule":"filler.leverage","scope":"everywhere",\
        "type":"ignore"}},"override":{"filler.leverage":{"off":true}},\
        "setting":{"drafts":false},"word":{"Kafka":{"type":"word","word":"Kafka"}}}\
        """;
    laptop.run("chrome.storage.local.set({secret: {Orion: true}, ..." + chosen + "})");
    awaitChosen(laptop, desktop, chosen);
    assertEquals("{}", desktop.run("chrome.storage.local.get('secret')").toString());
    String typed =
        "\"here\\nx\":{\"after\":\"\",\"before\":\"I typed this to \",\"words\":\"leverage\"}";
    laptop.run(
        "chrome.storage.local.get('ignore').then(all =>"
            + " chrome.storage.local.set({ignore: {...all.ignore, "
            + typed
            + "}}))");
    desktop.run("chrome.storage.local.set({ignore: {}})");
    desktop.killWorker();
    String rest = "{\"ignore\":{}" + chosen.substring(chosen.indexOf(",\"override\""));
    awaitChosen(desktop, laptop, rest.replace("{}", "{" + typed + "}"));
    awaitChosen(laptop, desktop, rest);
    assertEquals("[]", laptop.ask(Map.of("ask", "history")).toString());
  }

  private static void awaitChosen(Machine from, Machine to, String chosen) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              from.ask(Map.of("ask", "sync"));
              to.ask(Map.of("ask", "sync"));
              JsonNode there =
                  to.run(
                      "chrome.storage.local.get("
                          + "{ignore: null, override: null, setting: null, word: null})");
              assertEquals(chosen, there.toString());
            });
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

  /** Words may be confidential, but drafts that were switched off must not be kept again. */
  @Test
  void atAnotherServerWordsStayBehindAndSwitchesAreAsTheyWere() throws Exception {
    try (OwnServer other = OwnServer.on(folder.resolve("other"))) {
      assertEquals("", laptop.connect(port));
      laptop.run(
          "chrome.storage.local.set({setting: {drafts: false}, word: {Orion: {type: 'word'}}})");
      awaitStored("{\"setting\":{\"drafts\":false},\"word\":{\"Orion\":{\"type\":\"word\"}}}");
      laptop.awaitState("Synced");
      laptop.ask(Map.of("ask", "leave"));
      laptop.awaitState("Saved here");
      assertEquals("", laptop.connect(other.port()));
      awaitStored("{\"setting\":{\"drafts\":false},\"word\":{}}");
      laptop.awaitState("Synced");
      assertEquals(1, count(other));
    }
  }

  /** What the records have become in the storage, and the other way round. */
  private void awaitStored(String wanted) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              JsonNode all = laptop.run("chrome.storage.local.get(['setting', 'word', 'agreed'])");
              assertEquals(wanted, all.at("/agreed/setting").isMissingNode() ? "" : told(all));
            });
  }

  private static String told(JsonNode all) {
    return "{\"setting\":" + all.at("/setting") + ",\"word\":" + all.at("/word") + "}";
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
