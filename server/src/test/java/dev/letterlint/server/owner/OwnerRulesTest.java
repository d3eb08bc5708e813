package dev.letterlint.server.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Manifest;
import dev.letterlint.server.Browser;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.Page;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.owner.OwnerBrowser.Answer;
import dev.letterlint.server.release.BadRelease;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.release.TeamSigner;
import dev.letterlint.server.rules.Releases;
import dev.letterlint.server.rules.TeamReleases;
import dev.letterlint.server.storage.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

/** The page on which a server's owner hands in rules, on a server that has taken version 2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnerRulesTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String MANIFEST = "/api/v1/rules/manifest";
  private static final String TEAM_MANIFEST = "/api/v1/rules/team/manifest";

  @TempDir private static Path folder;

  private OwnServer server;
  private OwnerBrowser browser;
  private TeamSigner team;
  private byte[] second;
  private Answer taken;

  @BeforeAll
  void start() throws IOException {
    team = new TeamSigner(folder);
    server = OwnServer.on(folder.resolve("data"), "--letterlint.team-key=" + team.publicKey());
    server.bean(Accounts.class).setPassword(PASSWORD).join();
    second = Signer.content(folder, 1, 2);
    browser = new OwnerBrowser(server.port());
    signIn();
    byte[] signed = Signer.sign(Signer.manifest(1, 2, second), Signer.ACTIVE);
    taken = browser.hand(RulesPage.PATH, signed, second, PASSWORD);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void signIn() {
    browser.signIn(Accounts.FIRST, PASSWORD);
    browser.open(RulesPage.PATH);
  }

  @Test
  void whatPassesIsServedAndTold() {
    assertEquals("/owner/rules?done=published", taken.location(), taken.html());
    assertEquals(2, server.bean(Releases.class).versions().blockFirst());
    assertTrue(text(served(MANIFEST)).contains("\"version\":2"));
    String html = browser.open(taken.location()).html();
    assertTrue(html.contains("Official rules: version 2"), html);
    assertTrue(html.contains("taken: version 2"), html);
    assertTrue(browser.open("/owner/").html().contains("handed in rules"));
  }

  Stream<BadRelease> bad() throws IOException {
    return BadRelease.all(folder, second).stream();
  }

  /** Browsers send a pack as it is; one that was packed to burst is no text in UTF-8 here. */
  @ParameterizedTest
  @MethodSource("bad")
  void whatFailsIsToldWithItsGateAndNotServed(BadRelease bad) throws IOException {
    byte[] before = served(MANIFEST);
    boolean isBomb = bad.gate() == Gate.SIZE;
    byte[] pack = isBomb ? bad.packed() : ReleaseContent.unpacked(bad.packed());
    String gate = isBomb ? "content" : bad.gate().word();
    Answer answer = browser.hand(RulesPage.PATH, bad.signed(), pack, PASSWORD);
    assertEquals(422, answer.status(), answer.html());
    String why = Files.readString(drop("handed-in.manifest.refused.txt")).strip();
    assertTrue(why.startsWith(gate + ": "), why);
    String told = "Refused at the gate " + why;
    assertTrue(HtmlUtils.htmlUnescape(answer.html()).contains(told), told);
    assertTrue(answer.html().contains("refused at the gate " + gate), "it is in the history");
    assertEquals(text(before), text(served(MANIFEST)));
    try (Stream<Path> left = Files.list(drop(""))) {
      assertEquals(List.of(), left.filter(file -> file.toString().endsWith(".pack")).toList());
    }
  }

  @Test
  void aTeamsRulesPassTheirOwnGates() throws IOException {
    byte[] content = team.content(1, TeamSigner.GIRAFFE);
    Answer answer = browser.hand(RulesPage.PATH, team.sign(1, content), content, PASSWORD);
    assertEquals("/owner/rules?done=published", answer.location(), answer.html());
    assertEquals(1, server.bean(TeamReleases.class).version());
    assertTrue(text(served(TEAM_MANIFEST)).contains("\"version\":1"));
    String html = browser.open(RulesPage.PATH).html();
    assertTrue(html.contains("Rules of your team: version 1"), html);
    assertTrue(html.contains(server.bean(TeamReleases.class).keyName()), html);
    byte[] error =
        team.content(2, TeamSigner.GIRAFFE.replace("severity: warning", "severity: error"));
    Answer refused = browser.hand(RulesPage.PATH, team.sign(2, error), error, PASSWORD);
    assertTrue(refused.html().contains("Refused at the gate team: "), refused.html());
    assertEquals(1, server.bean(TeamReleases.class).version());
  }

  @Test
  void withoutThePasswordOrTheFormsTokenNothingIsTaken() throws IOException {
    byte[] content = Signer.content(folder, 1, 900);
    byte[] signed = Signer.sign(Signer.manifest(1, 900, content), Signer.ACTIVE);
    for (String password : List.of("", "wrong password")) {
      Answer answer = browser.hand(RulesPage.PATH, signed, content, password);
      assertEquals(403, answer.status());
      assertTrue(answer.html().contains("That is not the password."), answer.html());
    }
    browser.forgetFormToken();
    assertEquals(403, browser.hand(RulesPage.PATH, signed, content, PASSWORD).status());
    OwnerBrowser stranger = new OwnerBrowser(server.port());
    stranger.open("/owner/sign-in");
    assertEquals(302, stranger.hand(RulesPage.PATH, signed, content, PASSWORD).status());
    assertFalse(text(served(MANIFEST)).contains("\"version\":900"));
  }

  @Test
  void anotherAccountOfTheServerHandsNothingIn() throws IOException {
    People people = new People(server.bean(Database.class), server.bean(Pairings.class));
    OwnerBrowser guest = new OwnerBrowser(server.port());
    guest.signIn(people.account().name(), People.PASSWORD);
    assertFalse(guest.open("/owner/").html().contains(RulesPage.PATH));
    assertEquals(403, guest.open(RulesPage.PATH).status());
    Manifest manifest = Signer.manifest(1, 900, second);
    byte[] signed = Signer.sign(manifest, Signer.ACTIVE);
    assertEquals(403, guest.hand(RulesPage.PATH, signed, second, People.PASSWORD).status());
  }

  @Test
  void aFileThatIsMissingIsAskedFor() {
    Answer answer = browser.hand(RulesPage.PATH, null, null, PASSWORD);
    assertEquals(400, answer.status());
    assertTrue(answer.html().contains("Choose both files"), answer.html());
  }

  /** By a client that tells no length: the server counts, and reads no further. */
  @Test
  void whatIsTooLongIsCutOff() {
    Answer answer = browser.hand(RulesPage.PATH, new byte[10], new byte[2 << 20], PASSWORD);
    assertEquals(413, answer.status());
    assertTrue(answer.html().contains("more than 1 MiB are not taken"), answer.html());
  }

  @Test
  void whatSaysThatItIsTooLongIsNotRead() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + RulesPage.PATH))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofByteArray(new byte[2 << 20]))
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("content-too-large"), answer.body());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Path drop(String name) {
    return folder.resolve("data/rules/drop").resolve(name);
  }

  private byte[] served(String path) {
    return Page.bytes(path, Browser.at(server.port()));
  }
}
