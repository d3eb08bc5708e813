package dev.letterlint.server.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.extension.journey.Inspector;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.release.ReleaseFolder;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.release.TeamSigner;
import dev.letterlint.server.rules.TeamReleases;
import dev.letterlint.server.snippets.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules of a server's own people, in a form that has been open all the time. */
@InChromium
final class TeamRulesTest {

  private static final String TEXT = "Our pink giraffe met a zebra crossing.";
  private static final String GIRAFFE = "team.style.giraffe";

  @TempDir private Path folder;
  private TeamSigner team;
  private OwnServer server;
  private Machine machine;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      team = new TeamSigner(folder);
      server = OwnServer.on(folder.resolve("data"), "--letterlint.team-key=" + team.publicKey());
      machine = new Machine("laptop");
      assertEquals("", machine.connect(server.port()));
      machine.awaitState("Synced");
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (machine != null) {
      machine.close();
      server.close();
    }
  }

  @Test
  void marksOnlyOnceThePersonAgreesAndNoLonger() throws IOException {
    Inspector.Page form = written();
    publish(1);
    JsonNode offered = standing();
    assertEquals(team.name(), offered.at("/key").asString());
    assertFalse(offered.at("/isAgreed").asBoolean());
    machine.ask(Map.of("ask", "team-agree", "key", "0000000000000000"));
    assertFalse(standing().at("/isAgreed").asBoolean(), "another key than the one shown");
    await(form, "Checked");
    agree();
    await(form, "1 finding");
    assertEquals(1, standing().at("/rules/version").asInt());
    assertEquals("new", standing().at("/rules/changes/0/what").asString());
    assertEquals(GIRAFFE, standing().at("/rules/changes/0/id").asString());
    machine.run("chrome.storage.local.set({override: {'" + GIRAFFE + "': {off: true}}})");
    await(form, "Checked");
    machine.run("chrome.storage.local.set({override: {}})");
    await(form, "1 finding");
    assertEquals("", machine.ask(Map.of("ask", "team-withdraw")).asString());
    await(form, "Checked");
    assertEquals(0, standing().at("/rules/version").asInt());
  }

  /** The official rules go on being renewed beside them, and stay when the server is left. */
  @Test
  void standBesideNewerOfficialRulesAndGoWithTheServer() throws IOException {
    Inspector.Page form = written();
    publish(1);
    agree();
    await(form, "1 finding");
    byte[] content = Signer.allAnd(folder, Signer.ZEBRA, 1, 2);
    byte[] signed = Signer.sign(Signer.manifest(1, 2, content), Signer.ACTIVE);
    new ReleaseFolder(folder.resolve("data/rules/drop")).write("next", signed, content);
    await(form, "2 findings");
    machine.killWorker();
    Inspector.Page later = written();
    await(later, "2 findings");
    assertEquals("", machine.ask(Map.of("ask", "leave")).asString());
    await(later, "1 finding");
    assertEquals(2, machine.ask(Map.of("ask", "rule-standing")).at("/version").asInt());
  }

  @Test
  void areGivenUpBeforeTheOfficialOnesWhereTheTwoBreak() throws IOException {
    Inspector.Page form = written();
    publish(1);
    agree();
    await(form, "1 finding");
    machine.run(
        "chrome.storage.local.get('rules').then(kept =>"
            + " chrome.runtime.sendMessage({ask: 'broken', stamp: kept.rules}))");
    await(form, "Checked");
    assertTrue(standing().at("/rules/notice/sentence").asString().startsWith("Version 1 stopped"));
    publish(2);
    await(form, "1 finding");
  }

  private void agree() {
    machine.ask(Map.of("ask", "team-standing"));
    assertEquals("", machine.ask(Map.of("ask", "team-agree", "key", team.name())).asString());
    assertTrue(standing().at("/isAgreed").asBoolean());
  }

  private Inspector.Page written() {
    Inspector.Page form = machine.openForm();
    form.type(TEXT);
    machine.browser.await(
        "the state", () -> form.shown().stream().anyMatch(line -> line.startsWith("badge")));
    return form;
  }

  private void publish(int version) throws IOException {
    byte[] content = team.content(version, TeamSigner.GIRAFFE);
    new ReleaseFolder(folder.resolve("data/rules/team/drop"))
        .write("next", team.sign(version, content), content);
    TeamReleases releases = server.bean(TeamReleases.class);
    machine.browser.await("its publication", () -> releases.version() == version);
  }

  private JsonNode standing() {
    return machine.ask(Map.of("ask", "team-standing"));
  }

  private void await(Inspector.Page form, String state) {
    try {
      machine.browser.await(
          state, () -> form.shown().stream().anyMatch(line -> line.endsWith(": " + state)));
    } catch (AssertionError inVain) {
      throw new AssertionError(state + ": " + form.shown() + " " + standing(), inVain);
    }
  }
}
