package dev.letterlint.server.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.extension.journey.InspectedPage;
import dev.letterlint.server.release.ReleaseFolder;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.release.TeamSigner;
import dev.letterlint.server.rules.TeamReleases;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules of a server's own people, in a form that has been open all the time. */
@InChromium
final class TeamRulesTest extends RuleJourney {

  private static final String TEXT = "Our pink giraffe met a zebra crossing.";
  private static final String GIRAFFE = "team.style.giraffe";

  private TeamSigner team;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      team = new TeamSigner(folder);
      connect("--letterlint.team-key=" + team.publicKey());
    }
  }

  @Test
  void marksOnlyOnceThePersonAgreesAndNoLonger() throws IOException {
    InspectedPage form = written(TEXT);
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
    InspectedPage form = written(TEXT);
    publish(1);
    agree();
    await(form, "1 finding");
    byte[] content = Signer.allAnd(folder, Signer.ZEBRA, 1, 2);
    byte[] signed = Signer.sign(Signer.manifest(1, 2, content), Signer.ACTIVE);
    new ReleaseFolder(folder.resolve("data/rules/drop")).write("next", signed, content);
    await(form, "2 findings");
    machine.killWorker();
    InspectedPage later = written(TEXT);
    await(later, "2 findings");
    assertEquals("", machine.ask(Map.of("ask", "leave")).asString());
    await(later, "1 finding");
    assertEquals(2, machine.ask(Map.of("ask", "rule-standing")).at("/version").asInt());
  }

  @Test
  void areGivenUpBeforeTheOfficialOnesWhereTheTwoBreak() throws IOException {
    InspectedPage form = written(TEXT);
    publish(1);
    agree();
    await(form, "1 finding");
    tellThatTheyBroke();
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

  private void publish(int version) throws IOException {
    byte[] content = team.content(version, TeamSigner.GIRAFFE);
    new ReleaseFolder(folder.resolve("data/rules/team/drop"))
        .write("next", team.sign(version, content), content);
    TeamReleases releases = server.bean(TeamReleases.class);
    machine.browser.await("its publication", () -> releases.version() == version);
  }

  @Override
  JsonNode standing() {
    return machine.ask(Map.of("ask", "team-standing"));
  }
}
