package dev.letterlint.server.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.storage.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a stranger, a broken client or a hostile page is answered: a reason, and never data. */
abstract class AbuseContract {

  private static final String SYNC = "/api/v1/sync";
  private static final String ID = "0123456789abcdef0123456789abcdef";
  private static final String REV = "fedcba9876543210fedcba9876543210";
  private static final String TEXT = "a text that is nobody else's business";

  private final int port;
  private final People people;
  private final Accounts accounts;
  private final Devices devices;
  private final Account account;
  private final Client mine;

  AbuseContract(
      @LocalServerPort int port,
      Database database,
      Pairings pairings,
      Accounts accounts,
      Devices devices) {
    this.port = port;
    this.accounts = accounts;
    this.devices = devices;
    people = new People(database, pairings);
    account = people.account();
    mine = Client.at(port).with(people.device(account, "laptop"));
    mine.post(SYNC, push(ID, REV, TEXT)).expectStatus().isOk();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer x",
        "Bearer letterlint_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "Bearer ' or 1=1 --aaaaaaaaaaaaaaaaaa",
        "Basic b3duZXI6cGFzc3dvcmQ="
      })
  void aStrangerIsToldToPair(String authorization) {
    assertRefused(
        Browser.at(port).get().uri(SYNC).header("Authorization", authorization).exchange(),
        401,
        "not-paired");
  }

  @Test
  void aCookieOpensNothing() {
    assertRefused(
        Browser.at(port).get().uri(SYNC).cookie("__Host-letterlint", mine.token()).exchange(),
        401,
        "not-paired");
  }

  @Test
  void twoTokensAreNone() {
    assertRefused(
        Browser.at(port)
            .get()
            .uri(SYNC)
            .header("Authorization", "Bearer " + mine.token(), "Bearer " + mine.token())
            .exchange(),
        401,
        "not-paired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "' or 1=1 --",
        "../../etc/passwd",
        "%00",
        "€"
      })
  void aForeignPositionIsOfAnotherHistory(String token) {
    assertRefused(mine.get(SYNC + "?since={token}", token), 410, "history-changed");
    Map<String, Object> push = new HashMap<>(push(ID, REV, TEXT));
    push.put("witness", token);
    assertRefused(mine.post(SYNC, push), 410, "history-changed");
  }

  @Test
  void aPositionOfAnotherAccountIsOfAnotherHistory() {
    Client theirs = Client.at(port).with(people.device(people.account(), "theirs"));
    String token = (String) json(mine.get(SYNC)).get("token");
    assertRefused(theirs.get(SYNC + "?since={token}", token), 410, "history-changed");
  }

  @Test
  void anotherAccountsIdsAreFreeAndTellNothing() {
    Client theirs = Client.at(port).with(people.device(people.account(), "theirs"));
    Map<String, Object> overwrite = push(ID, REV.replace('f', 'e'), "stolen", REV);
    assertFalse(body(theirs.post(SYNC, overwrite).expectStatus().isOk()).contains(TEXT));
    assertFalse(body(theirs.get(SYNC).expectStatus().isOk()).contains(TEXT));
    assertTrue(body(mine.get(SYNC).expectStatus().isOk()).contains(TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=abc, 400",
    "limit=99999999999999999999, 400",
    "limit=-1, 200",
    "limit=2147483647, 200",
    "limit=0, 200",
    "since=, 410"
  })
  void oddParametersAreAnswered(String query, int status) {
    mine.get(SYNC + "?" + query).expectStatus().isEqualTo(status);
  }

  @Test
  void tenMegabytesOfParameterAreNotRead() throws IOException {
    String huge = "x".repeat(10 << 20);
    assertFourHundred(raw("GET /api/v1/sync?since=" + huge + " HTTP/1.1\r\nHost: localhost\r\n"));
    assertFourHundred(raw("GET /api/v1/sync HTTP/1.1\r\nHost: localhost\r\nX-Witness: " + huge));
    assertFourHundred(raw("GET /owner/link/" + huge + " HTTP/1.1\r\nHost: localhost\r\n"));
  }

  @Test
  void aBodyOverTheLimitIsRefusedHoweverItIsPacked() throws IOException {
    String huge = "{\"witness\":\"" + "x".repeat(10 << 20) + "\",\"ops\":[]}";
    assertRefused(send("application/json", null, bytes(huge)), 413, "content-too-large");
    assertRefused(send("application/json", "gzip", gzip(huge)), 413, "content-too-large");
  }

  @Test
  void aPackedBodyIsRead() throws IOException {
    send("application/json", "gzip", gzip("{\"witness\":null,\"ops\":[]}")).expectStatus().isOk();
  }

  @Test
  void aBrokenOrUnknownPackingIsRefused() throws IOException {
    byte[] packed = gzip("{\"witness\":null,\"ops\":[]}");
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
    assertRefused(send("application/json", "gzip", cut), 400, "broken-gzip");
    assertRefused(send("application/json", "gzip", bytes("{}")), 400, "broken-gzip");
    assertRefused(send("application/json", "br", packed), 415, "unknown-encoding");
    assertRefused(send("application/json", "gzip, gzip", packed), 415, "unknown-encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "a/b"})
  void onlyJsonIsWritten(String type) {
    assertRefused(send(type, null, bytes("{\"ops\":[]}")), 415, "unsupported-media-type");
    assertRefused(
        Browser.at(port)
            .post()
            .uri("/api/v1/pairing")
            .header("Content-Type", type)
            .bodyValue(bytes("{\"name\":\"x\"}"))
            .exchange(),
        415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "5",
        "{}",
        "{\"ops\":null}",
        "{\"ops\":{}}",
        "{\"ops\":[null]}",
        "{\"ops\":[5]}",
        "{\"ops\":[{\"id\":5,\"rev\":6,\"deleted\":false,\"body\":\"x\"}]}",
        "{\"ops\":[{\"id\":\"a\",\"rev\":\"b\",\"deleted\":\"perhaps\",\"body\":\"x\"}]}",
        "{\"ops\":[{\"id\":\"a\",\"rev\":\"b\",\"deleted\":false,\"body\":{\"a\":1}}]}"
      })
  void whatIsNoPushIsRefused(String body) {
    assertRefused(send("application/json", null, bytes(body)), 400, "bad-request");
  }

  @Test
  void deeplyNestedJsonIsRefused() {
    String deep = "{\"ops\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertRefused(send("application/json", null, bytes(deep)), 400, "bad-request");
  }

  @Test
  void tooManyOpsAreRefusedWhole() {
    List<Map<String, Object>> ops = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      ops.add(op("%032x".formatted(i), "%032x".formatted(1_000 + i), "text", null));
    }
    assertRefused(mine.post(SYNC, Map.of("ops", ops)), 413, "too-many-ops");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "http://localhost:8787", "null", "file://"})
  void aPageReadsNothing(String origin) {
    Browser.at(port)
        .method(HttpMethod.OPTIONS)
        .uri(SYNC)
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization")
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin");
    Browser.at(port)
        .get()
        .uri(SYNC)
        .header("Origin", origin)
        .header("Authorization", "Bearer " + mine.token())
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        "moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc"
      })
  void anExtensionMayAsk(String origin) {
    Browser.at(port)
        .method(HttpMethod.OPTIONS)
        .uri(SYNC)
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization, content-type, x-witness")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", origin)
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Credentials");
  }

  @Test
  void aRebindingPageIsRefused() {
    assertRefused(
        Browser.at(port)
            .get()
            .uri(SYNC)
            .header("Host", "evil.example:" + port)
            .header("Authorization", "Bearer " + mine.token())
            .exchange(),
        421,
        "host-not-allowed");
  }

  @Test
  void aRevokedDeviceIsRefusedFromItsNextRequestOn() {
    String id = devices.of(account.id()).join().get(0).id();
    assertTrue(devices.revoke(account.id(), id, "").join());
    assertRefused(mine.get(SYNC), 401, "not-paired");
    assertRefused(mine.post(SYNC, push(ID, REV, TEXT)), 401, "not-paired");
    assertRefused(mine.get("/api/v1/events"), 401, "not-paired");
  }

  @Test
  void aDeviceRevokedInMidPushWritesNothing() throws IOException {
    byte[] body =
        bytes(
            "{\"ops\":[{\"id\":\""
                + REV
                + "\",\"rev\":\""
                + ID
                + "\",\"deleted\":false,\"body\":\"late\"}]}");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          "POST /api/v1/sync HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nAuthorization: Bearer "
              + mine.token()
              + "\r\nContent-Length: "
              + body.length
              + "\r\n\r\n";
      socket.getOutputStream().write(bytes(head));
      socket.getOutputStream().write(body, 0, body.length / 2);
      socket.getOutputStream().flush();
      awaitSeen();
      devices.revoke(account.id(), devices.of(account.id()).join().get(0).id(), "").join();
      socket.getOutputStream().write(body, body.length / 2, body.length - body.length / 2);
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
      assertTrue(answer.contains("not-paired"), answer);
    }
    Client other = Client.at(port).with(people.device(account, "other"));
    assertFalse(body(other.get(SYNC)).contains("late"));
  }

  @Test
  void aDeletedAccountTellsItsDevicesThatItIsGone() {
    accounts.delete(account.id()).join();
    assertRefused(mine.get(SYNC), 410, "account-deleted");
    assertRefused(mine.post(SYNC, push(ID, REV, TEXT)), 410, "account-deleted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/owner/",
        "/owner/export",
        "/owner/rewind",
        "/owner/delete",
        "/owner/pair",
        "/owner/x"
      })
  void aDevicesTokenOpensNoPageOfTheOwner(String path) {
    mine.get(path).expectStatus().isFound().expectHeader().location("/owner/sign-in");
    assertRefused(mine.post(path, Map.of("password", People.PASSWORD)), 403, "forbidden");
  }

  @Test
  void theHistoryIsNotForDevices() {
    for (String path : List.of("/history", "/export", "/account/rewind", "/account", "/devices")) {
      assertRefused(mine.get("/api/v1" + path), 404, "not-found");
    }
  }

  @Test
  void aStrangersPathsAreNotTold() {
    assertRefused(Client.at(port).get("/api/v1/no/such/path"), 401, "not-paired");
  }

  /** The request has passed the door once its device counts as let in: it waits for its body. */
  private void awaitSeen() {
    // One more request of the same device on another connection passes the same door after it.
    mine.get(SYNC).expectStatus().isOk();
  }

  private String raw(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      try {
        socket.getOutputStream().write(bytes(head + "\r\nConnection: close\r\n\r\n"));
        socket.getOutputStream().flush();
      } catch (IOException closedBeforeAllWasSent) {
        assertFalse(closedBeforeAllWasSent.getMessage().isEmpty());
      }
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  private static void assertFourHundred(String status) {
    assertTrue(status.startsWith("HTTP/1.1 4"), status);
  }

  private ResponseSpec send(String type, String encoding, byte[] body) {
    return Browser.at(port)
        .post()
        .uri(SYNC)
        .headers(mine::headers)
        .header("Content-Type", type)
        .headers(
            headers -> {
              if (encoding != null) {
                headers.set("Content-Encoding", encoding);
              }
            })
        .bodyValue(body)
        .exchange();
  }

  private static void assertRefused(ResponseSpec answer, int status, String code) {
    String body = body(answer.expectStatus().isEqualTo(status));
    assertTrue(body.contains("\"code\":\"" + code + "\""), body);
    assertFalse(body.contains(TEXT), body);
  }

  private static String body(ResponseSpec answer) {
    byte[] bytes = answer.expectBody().returnResult().getResponseBody();
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(ResponseSpec answer) {
    return answer.expectStatus().isOk().expectBody(Map.class).returnResult().getResponseBody();
  }

  private static Map<String, Object> push(String id, String rev, String body) {
    return push(id, rev, body, null);
  }

  private static Map<String, Object> push(String id, String rev, String body, String base) {
    return Map.of("ops", List.of(op(id, rev, body, base)));
  }

  private static Map<String, Object> op(String id, String rev, String body, String base) {
    Map<String, Object> op = new HashMap<>();
    op.put("id", id);
    op.put("rev", rev);
    op.put("base", base);
    op.put("deleted", false);
    op.put("body", body);
    return op;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes(text));
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
