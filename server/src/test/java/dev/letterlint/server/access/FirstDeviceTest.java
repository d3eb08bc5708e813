package dev.letterlint.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.api.Client;
import dev.letterlint.server.storage.SqliteDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;

/** The door that stands open once: to the first device of a fresh server, on the same machine. */
@ExtendWith(OutputCaptureExtension.class)
final class FirstDeviceTest {

  private static final Pattern LINK = Pattern.compile("/owner/link/[A-Za-z0-9_-]{43}");

  @TempDir private Path folder;

  @Test
  void isPairedByItselfAndNoneAfterIt(CapturedOutput output) {
    try (OwnServer server = start("--letterlint.require-code=true")) {
      assertEquals(false, Client.at(server.port()).beginPairing("first").get("approved"));
    }
    int before = output.getOut().length();
    try (OwnServer server = start()) {
      refusesWhoeverIsNotTrusted(server.port());
      pairsOne(server);
      theLinkOnTheConsoleSetsThePasswordOnce(
          server.bean(Accounts.class), output.getOut().substring(before));
    }
    int then = output.getOut().length();
    try (OwnServer again = start()) {
      assertEquals(false, Client.at(again.port()).beginPairing("fourth").get("approved"));
      String since = output.getOut().substring(then);
      assertEquals(false, LINK.matcher(since).find(), since);
    }
  }

  @Test
  void mayNotComeAfterAnAccountThatNeverHadOne() {
    try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("letterlint.db"))) {
      Accounts accounts =
          new Accounts(database, new Devices(database, Clock.systemUTC()), Clock.systemUTC());
      accounts.setPassword(People.PASSWORD).join();
      accounts.delete(accounts.all().join().get(0)).join();
      Pairings pairings = new Pairings(database, Clock.systemUTC());
      assertEquals(false, pairings.begin("late", "127.0.0.1", true).join().approved());
    }
  }

  private static void pairsOne(OwnServer server) {
    Client first = Client.at(server.port());
    Map<String, Object> begun = first.beginPairing("first");
    assertEquals(true, begun.get("approved"));
    String token = token(first, begun);
    first.with(token).get("/api/v1/sync").expectStatus().isOk();
    assertEquals(false, first.beginPairing("second").get("approved"));
    server.bean(Devices.class).revoke(account(server), Secret.hash(token), "").join();
    assertEquals(false, first.beginPairing("third").get("approved"));
  }

  private static void theLinkOnTheConsoleSetsThePasswordOnce(Accounts accounts, String console) {
    Matcher link = LINK.matcher(console);
    assertTrue(link.find(), console);
    String secret = link.group().substring("/owner/link/".length());
    assertTrue(accounts.isGood(secret).join());
    assertEquals(false, accounts.isGood(secret + "x").join());
    assertTrue(accounts.setPassword(secret, People.PASSWORD, "").join());
    assertEquals(false, accounts.setPassword(secret, "another password", "").join());
    assertEquals(Accounts.FIRST, accounts.signIn("owner", People.PASSWORD).name());
  }

  /** Each time one thing is missing; all of them together are let in by the test above. */
  private static void refusesWhoeverIsNotTrusted(int port) {
    assertEquals(false, begin(port, headers -> headers.setOrigin("https://evil.example"), 403));
    assertEquals(false, begin(port, headers -> headers.remove("X-Client"), 200));
    assertEquals(false, begin(port, headers -> headers.remove(HttpHeaders.ORIGIN), 200));
    for (String name : new String[] {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"}) {
      assertEquals(false, begin(port, headers -> headers.set(name, "127.0.0.1"), 200), name);
    }
  }

  private static boolean begin(
      int port, java.util.function.Consumer<HttpHeaders> change, int status) {
    Map<?, ?> answer =
        Browser.at(port)
            .post()
            .uri("/api/v1/pairing")
            .headers(headers -> headers.setOrigin(Client.EXTENSION))
            .header("X-Client", "extension")
            .headers(change)
            .bodyValue(Map.of("name", "stranger"))
            .exchange()
            .expectStatus()
            .isEqualTo(status)
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return answer != null && Boolean.TRUE.equals(answer.get("approved"));
  }

  private OwnServer start(String... settings) {
    return OwnServer.on(folder.resolve("data"), settings);
  }

  private static String account(OwnServer server) {
    return server.bean(Accounts.class).all().join().get(0);
  }

  private static String token(Client client, Map<String, Object> begun) {
    return (String)
        client
            .collect((String) begun.get("secret"))
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody()
            .get("token");
  }
}
