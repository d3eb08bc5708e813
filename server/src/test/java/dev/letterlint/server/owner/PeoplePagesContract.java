package dev.letterlint.server.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.api.Client;
import dev.letterlint.server.owner.OwnerBrowser.Answer;
import dev.letterlint.server.storage.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** How the server's owner looks after people, and how they come in, on every database. */
abstract class PeoplePagesContract {

  private static final String PEOPLE = "/owner/people";
  private static final String SYNC = "/api/v1/sync";
  private static final String OWNERS_PASSWORD = "the owner's own password";
  private static final Pattern LINK = Pattern.compile("<code>(http[^<]+)</code>");
  private static final Pattern INVITATION =
      Pattern.compile("/owner/people/invitations/([0-9a-f]{64})/withdraw");

  private final int port;
  private final Accounts accounts;
  private final People people;
  private final Account ann;
  private final OwnerBrowser owner;

  PeoplePagesContract(
      @LocalServerPort int port, Database database, Pairings pairings, Accounts accounts) {
    this.port = port;
    this.accounts = accounts;
    people = new People(database, pairings);
    ann = people.account();
    owner = new OwnerBrowser(port);
  }

  @BeforeEach
  void signIn() {
    accounts.setPassword(OWNERS_PASSWORD).join();
    assertEquals("/owner/", owner.signIn(Accounts.FIRST, OWNERS_PASSWORD).location());
  }

  @Test
  void fromTheInvitationToPagesOfOnesOwn() {
    String link = invite("a <b>friend</b>");
    assertTrue(owner.open(PEOPLE).html().contains("<td>a &lt;b&gt;friend&lt;/b&gt;</td>"));
    OwnerBrowser friend = new OwnerBrowser(port);
    assertTrue(friend.open(link).html().contains("You are invited"));
    String name = "friend " + UUID.randomUUID().toString().substring(0, 8);
    assertTrue(join(friend, link, "owner", People.PASSWORD).html().contains("name is taken"));
    assertTrue(join(friend, link, name, "short").html().contains("at least 12 characters"));
    Answer again =
        friend.send(link, "name", name, "password", People.PASSWORD, "again", "something else");
    assertTrue(again.html().contains("The two differ"), again.html());
    assertTrue(again.html().contains("value=\"" + name), again.html());
    String signIn = join(friend, link, name.toUpperCase(Locale.ROOT), People.PASSWORD).location();
    assertTrue(friend.open(signIn).html().contains("Your account is made"));
    assertEquals("/owner/", friend.signIn(name, People.PASSWORD).location());
    String home = friend.open("/owner/").html();
    assertTrue(home.contains("<td>joined by an invitation</td>"), home);
    assertTrue(home.contains("0 of\n        10,000 entries, 0\u00a0bytes of 50\u00a0MiB"), home);
    assertFalse(home.contains(PEOPLE), home);
    Answer spent = new OwnerBrowser(port).open(link);
    assertEquals(410, spent.status());
    assertTrue(spent.html().contains("This invitation was used or withdrawn"), spent.html());
    assertTrue(owner.open(PEOPLE).html().contains(name));
  }

  @Test
  void aWithdrawnInvitationIsOver() {
    String link = invite("for nobody");
    Matcher id = INVITATION.matcher(owner.open(PEOPLE + "?from=").html());
    while (id.find()) {
      Answer done = owner.send(PEOPLE + "/invitations/" + id.group(1) + "/withdraw");
      assertTrue(owner.open(done.location()).html().contains("The invitation is withdrawn"));
      assertEquals(404, owner.send(id.group()).status());
    }
    assertEquals(410, new OwnerBrowser(port).open(link).status());
  }

  @Test
  void whoIsSuspendedIsToldSoEverywhereUntilLetInAgain() {
    Client laptop = Client.at(port).with(people.device(ann, "laptop"));
    OwnerBrowser anns = new OwnerBrowser(port);
    anns.signIn(ann.name(), People.PASSWORD);
    assertEquals("Suspended", done(owner.send(page() + "/suspend")));
    assertTrue(body(laptop, 403).contains("account-suspended"));
    assertEquals(403, anns.open("/owner/").status());
    Answer out = new OwnerBrowser(port).signIn(ann.name(), People.PASSWORD);
    assertEquals("/owner/sign-in?suspended", out.location());
    assertTrue(anns.open(out.location()).html().contains("Your account is suspended"));
    assertTrue(owner.open(listed()).html().contains("(suspended)"));
    assertEquals("Let in again", done(owner.send(page() + "/resume")));
    body(laptop, 200);
    String home = anns.open("/owner/").html();
    assertTrue(home.contains("<td>suspended by the server&#39;s owner</td>"), home);
  }

  @Test
  void theStreamOfWhoIsSuspendedEnds() {
    Client laptop = Client.at(port).with(people.device(ann, "laptop"));
    Flux<String> stream =
        laptop
            .get("/api/v1/events")
            .expectStatus()
            .isOk()
            .returnResult(String.class)
            .getResponseBody();
    CompletableFuture<Void> ended = stream.then().toFuture();
    owner.open(page());
    owner.send(page() + "/suspend");
    ended.orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Test
  void aQuotaIsSetAndShownAndUnset() {
    Client laptop = Client.at(port).with(people.device(ann, "laptop"));
    assertEquals(
        "The quota is set", done(owner.send(page() + "/quota", "records", "1", "mebibytes", "")));
    String results = push(laptop, 2);
    assertTrue(results.contains("applied") && results.contains("rejected"), results);
    assertTrue(results.contains("Your account may hold 1 entries and is full"), results);
    String row = owner.open(listed()).html();
    assertTrue(row.contains("<td>1 of 1</td><td>4\u00a0bytes of 50\u00a0MiB</td>"), row);
    assertTrue(
        owner
            .open(page())
            .html()
            .contains("name=\"records\" type=\"number\" min=\"0\" max=\"1000000000\" value=\"1\""));
    owner.send(page() + "/quota", "records", "", "mebibytes", "");
    assertTrue(owner.open(listed()).html().contains("<td>1 of 10,000</td>"));
  }

  @ParameterizedTest
  @CsvSource({"-1,", ",-1", "99999999999,", ",9999999"})
  void anImpossibleQuotaIsExplained(String records, String mebibytes) {
    owner.open(page());
    Answer answer =
        owner.send(
            page() + "/quota",
            "records",
            records == null ? "" : records,
            "mebibytes",
            mebibytes == null ? "" : mebibytes);
    assertTrue(answer.html().contains("A quota is a whole number"), answer.html());
  }

  @Test
  void somebodyIsRemovedWithThePasswordAgain() {
    Client laptop = Client.at(port).with(people.device(ann, "laptop"));
    OwnerBrowser anns = new OwnerBrowser(port);
    anns.signIn(ann.name(), People.PASSWORD);
    owner.open(page());
    Answer wrong = owner.send(page() + "/remove", "password", People.PASSWORD);
    assertTrue(wrong.html().contains("That is not the password."), wrong.html());
    body(laptop, 200);
    assertEquals(
        "The person is removed", done(owner.send(page() + "/remove", "password", OWNERS_PASSWORD)));
    assertTrue(body(laptop, 410).contains("account-deleted"));
    assertEquals(401, anns.open("/owner/").status());
    assertEquals(404, owner.open(page()).status());
    assertFalse(owner.open(listed()).html().contains(ann.id()));
  }

  @Test
  void theOwnersOwnAccountIsNotLookedAfterHere() {
    String self = PEOPLE + "/" + accounts.signIn(Accounts.FIRST, OWNERS_PASSWORD).id();
    assertEquals(404, owner.open(self).status());
    owner.open(PEOPLE);
    for (String act : List.of("/suspend", "/resume", "/quota", "/remove")) {
      assertEquals(404, owner.send(self + act, "password", OWNERS_PASSWORD).status(), act);
    }
    assertEquals(200, owner.open("/owner/").status());
  }

  @Test
  void aCharacterThatNoStoreHoldsIsRefusedAndNoFailure() {
    owner.open(PEOPLE);
    assertRefused(owner.send("/owner/sign-in", "username", "a\u0000b", "password", "x"));
    assertRefused(owner.send("/owner/pair", "code", "BBBB\u0000BBB"));
    assertRefused(owner.send(PEOPLE + "/invitations", "whom", "a\u0000b"));
    assertRefused(owner.open(PEOPLE + "?from=\u0000"));
    assertRefused(owner.send("/owner/devices/\u0000/revoke"));
    assertRefused(owner.send(PEOPLE + "/\u0000/suspend"));
  }

  private static void assertRefused(Answer answer) {
    assertEquals(400, answer.status(), answer.html());
    assertTrue(answer.html().contains("\"code\":\"bad-request\""), answer.html());
  }

  /** The path of a new link. */
  private String invite(String whom) {
    owner.open(PEOPLE);
    Answer answer = owner.send(PEOPLE + "/invitations", "whom", whom);
    Matcher link = LINK.matcher(answer.html());
    assertTrue(link.find(), answer.html());
    String start = "http://127.0.0.1:" + port;
    assertTrue(link.group(1).startsWith(start + "/owner/invitation/"), link.group(1));
    return link.group(1).substring(start.length());
  }

  private static Answer join(OwnerBrowser browser, String link, String name, String password) {
    return browser.send(link, "name", name, "password", password, "again", password);
  }

  private String page() {
    return PEOPLE + "/" + ann.id();
  }

  /** The list from Ann on. */
  private String listed() {
    return PEOPLE + "?from=" + ann.name();
  }

  /** The beginning of what the page after a form says. */
  private String done(Answer answer) {
    String html = owner.open(answer.location()).html();
    Matcher message = Pattern.compile("role=\"status\">([A-Za-z ]+)").matcher(html);
    assertTrue(message.find(), answer + html);
    return message.group(1).strip();
  }

  private static String body(Client client, int status) {
    return new String(
        client
            .get(SYNC)
            .expectStatus()
            .isEqualTo(status)
            .expectBody()
            .returnResult()
            .getResponseBody(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String push(Client client, int records) {
    List<Map<String, Object>> ops =
        java.util.stream.IntStream.range(0, records).mapToObj(PeoplePagesContract::op).toList();
    return client
        .post(SYNC, Map.of("ops", ops))
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  private static Map<String, Object> op(int number) {
    Map<String, Object> op = new HashMap<>();
    op.put("id", "%032x".formatted(number));
    op.put("rev", "%032x".formatted(100 + number));
    op.put("base", null);
    op.put("deleted", false);
    op.put("body", "text");
    return op;
  }
}
