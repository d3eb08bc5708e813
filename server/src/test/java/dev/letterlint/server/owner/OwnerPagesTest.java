package dev.letterlint.server.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.api.Client;
import dev.letterlint.server.owner.OwnerBrowser.Answer;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseCookie;

@ServerTest
final class OwnerPagesTest {

  private static final String ID = "00000000000000000000000000000001";
  private static final String SYNC = "/api/v1/sync";

  private final int port;
  private final Database database;
  private final Devices devices;
  private final People people;
  private final Account account;
  private final Client laptop;
  private final OwnerBrowser browser;
  private int revs;

  OwnerPagesTest(@LocalServerPort int port, Database database, Pairings pairings, Devices devices) {
    this.port = port;
    this.database = database;
    this.devices = devices;
    people = new People(database, pairings);
    account = people.account();
    laptop = Client.at(port).with(people.device(account, "<b>laptop</b>"));
    browser = new OwnerBrowser(port);
  }

  @BeforeEach
  void signIn() {
    assertEquals("/owner/", browser.signIn(account.name(), People.PASSWORD).location());
  }

  @Test
  void sessionsAreKeptFromPagesAndScripts() {
    for (String name : List.of("__Host-letterlint", "__Host-letterlint-form")) {
      ResponseCookie cookie = browser.set().get(name);
      assertTrue(cookie.isSecure() && cookie.isHttpOnly(), cookie.toString());
      assertEquals("Strict", cookie.getSameSite());
      assertEquals("/", cookie.getPath());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "correct horse batterx", "correct horse battery and more"})
  void theWrongPasswordIsRefused(String password) {
    OwnerBrowser other = new OwnerBrowser(port);
    Answer answer = other.signIn(account.name(), password);
    assertEquals("/owner/sign-in?error", answer.location());
    assertTrue(other.open(answer.location()).html().contains("do not go together"));
    assertEquals(302, other.open("/owner/").status());
  }

  @Test
  void devicesAreShownWithTheirNamesEscapedAndCanBeRevoked() {
    String html = browser.open("/owner/").html();
    assertTrue(html.contains("&lt;b&gt;laptop&lt;/b&gt;"), html);
    assertFalse(html.contains("<b>laptop"), html);
    assertFalse(html.contains(laptop.token()), html);
    String id = devices.of(account.id()).join().get(0).id();
    Answer done = browser.send("/owner/devices/" + id + "/revoke");
    assertTrue(browser.open(done.location()).html().contains("None is paired."));
    laptop.get(SYNC).expectStatus().isUnauthorized();
  }

  @Test
  void anotherPersonsDeviceCannotBeRevoked() {
    Account other = people.account();
    Client theirs = Client.at(port).with(people.device(other, "theirs"));
    browser.open("/owner/");
    browser.send("/owner/devices/" + devices.of(other.id()).join().get(0).id() + "/revoke");
    theirs.get(SYNC).expectStatus().isOk();
  }

  @Test
  void aDeviceIsPairedByItsCodeAndThePassword() {
    Client tablet = Client.at(port);
    Map<String, Object> begun = tablet.beginPairing("tablet");
    String secret = (String) begun.get("secret");
    tablet.collect(secret).expectStatus().isAccepted();
    browser.open("/owner/");
    String code = begun.get("code").toString().toLowerCase(java.util.Locale.ROOT);
    assertTrue(browser.send("/owner/pair", "code", code).html().contains("tablet"));
    Answer wrong = browser.send("/owner/pair/approve", "code", code, "password", "wrong password");
    assertTrue(wrong.html().contains("That is not the password."), wrong.html());
    tablet.collect(secret).expectStatus().isAccepted();
    Answer done = browser.send("/owner/pair/approve", "code", code, "password", People.PASSWORD);
    assertEquals("/owner/?done=paired", done.location());
    String token = token(tablet, secret);
    assertEquals(token, token(tablet, secret), "a lost answer is repeated");
    tablet.with(token).get(SYNC).expectStatus().isOk();
    assertEquals(2, devices.of(account.id()).join().size());
  }

  @Test
  void fiveWrongCodesEndTheGuessing() {
    browser.open("/owner/");
    for (int i = 0; i < 5; i++) {
      assertEquals(200, browser.send("/owner/pair", "code", "BBBB-BBB" + i).status());
    }
    assertEquals(429, browser.send("/owner/pair", "code", "BBBB-BBBB").status());
  }

  @Test
  void everythingIsExported() {
    write("first");
    write("second");
    browser.open("/owner/");
    assertEquals(403, browser.send("/owner/export", "password", "wrong password").status());
    String json = browser.send("/owner/export", "password", People.PASSWORD).html();
    assertTrue(json.contains("\"first\"") && json.contains("\"second\""), json);
    assertFalse(json.contains(laptop.token()), json);
  }

  @Test
  void aRewindBringsBackWhatWas() {
    write("before");
    write("after");
    browser.open("/owner/");
    assertEquals(403, browser.send("/owner/rewind", "seq", "1", "password", "wrong one").status());
    assertTrue(current().contains("\"after\""), current());
    browser.send("/owner/rewind", "seq", "1", "password", People.PASSWORD);
    assertTrue(current().contains("\"before\""), current());
    assertTrue(browser.open("/owner/").html().contains("rewound"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "99999999", "x", "99999999999999999999", ""})
  void anOddPointOfHistoryChangesNothing(String seq) {
    write("text");
    browser.open("/owner/");
    int status = browser.send("/owner/rewind", "seq", seq, "password", People.PASSWORD).status();
    assertTrue(status == 303 || status == 400, "" + status);
    assertTrue(current().contains("\"text\""), current());
  }

  @Test
  void deletingLeavesNothingButTheHashesOfTokens() {
    write("text");
    browser.open("/owner/");
    assertEquals(403, browser.send("/owner/delete", "password", "wrong password").status());
    assertEquals(200, browser.send("/owner/delete", "password", People.PASSWORD).status());
    assertEquals(List.of(), database.read(sql -> tablesHolding(sql, account.id())).join());
    assertEquals(302, browser.open("/owner/").status());
    laptop.get(SYNC).expectStatus().isEqualTo(410);
  }

  @Test
  void aForgedFormIsRefused() {
    browser.open("/owner/");
    browser.forgetFormToken();
    for (String path : List.of("/owner/delete", "/owner/export", "/owner/rewind", "/owner/pair")) {
      Answer answer = browser.send(path, "password", People.PASSWORD, "seq", "0", "code", "x");
      assertEquals(403, answer.status(), path);
    }
    laptop.get(SYNC).expectStatus().isOk();
  }

  @Test
  void signingOutEndsTheSession() {
    OwnerBrowser thief = browser.copy(port);
    browser.open("/owner/");
    assertEquals("/owner/sign-in", browser.send("/owner/sign-out").location());
    assertEquals(302, thief.open("/owner/").status());
  }

  @Test
  void whatHappenedIsToldWithTheAddress() {
    String html = browser.open("/owner/").html();
    assertTrue(html.contains("<td>signed in</td><td></td><td>127.0.0.1</td>"), html);
    assertTrue(html.contains("<td>paired</td>"), html);
  }

  @Test
  void aNewPasswordEndsOldSessions() {
    database
        .write(sql -> sql.run("update account set password_set = 1 where id = ?", account.id()))
        .join();
    assertEquals(401, browser.open("/owner/").status());
  }

  @Test
  void pagesAreNotKeptByAnyCache() {
    Browser.at(port)
        .get()
        .uri("/owner/sign-in")
        .exchange()
        .expectHeader()
        .value("Cache-Control", value -> assertTrue(value.contains("no-store"), value));
  }

  private void write(String body) {
    revs++;
    Map<String, Object> op = new HashMap<>();
    op.put("id", ID);
    op.put("rev", "%032x".formatted(revs));
    op.put("base", revs == 1 ? null : "%032x".formatted(revs - 1));
    op.put("deleted", false);
    op.put("body", body);
    laptop.post(SYNC, Map.of("ops", List.of(op))).expectStatus().isOk();
  }

  private String current() {
    return new String(
        laptop.get(SYNC).expectBody().returnResult().getResponseBody(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String token(Client client, String secret) {
    return (String)
        client
            .collect(secret)
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody()
            .get("token");
  }

  private static List<String> tablesHolding(Sql sql, String account) {
    List<String> holding = new ArrayList<>();
    List<String> tables =
        sql.all(
            row -> row.getString(1),
            "select m.name from sqlite_master m join pragma_table_info(m.name) c"
                + " where m.type = 'table' and c.name = 'account'");
    assertTrue(tables.containsAll(List.of("device", "revision", "audit")), tables.toString());
    for (String table : tables) {
      long rows =
          sql.one(
              row -> row.getLong(1),
              "select count(*) from " + table + " where account = ?",
              account);
      if (rows > 0) {
        holding.add(table);
      }
    }
    return holding;
  }
}
