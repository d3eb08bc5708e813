package dev.letterlint.server.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.release.ReleaseFolder;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.release.TeamSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's own rules, as they are put into its drop folder. */
final class TeamReleasesTest {

  private static final String MANIFEST = TeamReleases.RULES + "manifest";

  @TempDir private Path folder;
  @TempDir private Path author;
  private TeamSigner team;
  private TeamReleases releases;

  @BeforeEach
  void start() throws IOException {
    team = new TeamSigner(author);
    releases = started(team);
  }

  @Test
  void withoutAKeyThereAreNone() {
    TeamReleases none = TeamReleases.none();
    none.look();
    assertNull(none.at(TeamReleases.KEY));
    assertNull(none.at(MANIFEST));
    assertEquals(0, none.versions().blockFirst());
  }

  @Test
  void whatItsKeySignedIsRelayedBesideTheKey() throws IOException {
    assertNotNull(releases.at(TeamReleases.KEY));
    assertNull(releases.at(MANIFEST));
    drop(1, TeamSigner.GIRAFFE);
    assertEquals(1, releases.version());
    assertNotNull(releases.at(MANIFEST));
    assertEquals(1, started(team).version(), "also after a restart");
  }

  @Test
  void whatTheOfficialKeySignedIsNot() throws IOException {
    byte[] content = team.content(1, TeamSigner.GIRAFFE);
    byte[] signed = Signer.sign(Signer.manifest(1, 1, content), Signer.ACTIVE);
    new ReleaseFolder(folder.resolve("drop")).write("next", signed, content);
    releases.look();
    assertEquals(0, releases.version());
    assertRefused("key: ");
  }

  @Test
  void errorsAndOtherKindsThanPhrasesAreRefused() throws IOException {
    drop(1, TeamSigner.GIRAFFE.replace("severity: warning", "severity: error"));
    assertRefused("team: Rule style.giraffe is an error");
    String count = TeamSigner.GIRAFFE.replace("match:", "kind: count\nmost: 1\nmatch:");
    drop(1, count.replace("A ‹pink giraffe› wins.", "A pink giraffe and a ‹pink giraffe› win."));
    assertRefused("team: Rule style.giraffe is no phrase");
    assertEquals(0, releases.version());
  }

  @Test
  void anotherKeyBeginsAnew() throws IOException {
    drop(7, TeamSigner.GIRAFFE);
    assertEquals(7, releases.version());
    TeamSigner next = new TeamSigner(author);
    TeamReleases others = started(next);
    assertEquals(0, others.version());
    assertEquals(7, started(team).version(), "the former key's are still there");
  }

  private TeamReleases started(TeamSigner by) throws IOException {
    return TeamReleases.of(folder, by.pem());
  }

  private void drop(int version, String rule) throws IOException {
    byte[] content = team.content(version, rule);
    new ReleaseFolder(folder.resolve("drop")).write("next", team.sign(version, content), content);
    releases.look();
  }

  private void assertRefused(String why) throws IOException {
    String told = Files.readString(folder.resolve("drop/next.manifest.refused.txt"));
    assertTrue(told.startsWith(why), told);
  }
}
