package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which releases are not taken, and by whose keys others are. */
final class RefusedUpdatesTest extends UpdatesBench {

  @Test
  void otherBytesThanThoseSignedForAreRefused() {
    offer(manifest(2, 100));
    requests.remove().answered(200, Arrays.copyOf(content, content.length - 1), "", 0);
    finishDisk();
    assertEquals("content", memory.refusal().gate());
    assertEquals(2, memory.refusal().version());
    now += 9 * HOUR;
    offer(manifest(2, 100));
    requests.remove().answered(ReleaseSource.TOO_LONG, null, "", 0);
    finishDisk();
    assertEquals("size", memory.refusal().gate());
  }

  @Test
  void aManifestThatWasChangedAfterItWasSignedIsRefusedUnread() {
    byte[] signed = seals.sign(JvmSeals.ACTIVE, manifest(2, 50));
    byte[] changed =
        new String(signed, StandardCharsets.UTF_8)
            .replace("\"rollout\":50", "\"rollout\":99")
            .getBytes(StandardCharsets.UTF_8);
    updates.look();
    requests.remove().answered(200, changed, "", 0);
    finishDisk();
    assertEquals("signature", memory.refusal().gate());
    assertEquals(0, memory.refusal().version());
    assertTrue(requests.isEmpty());
  }

  @Test
  void rulesThatComeWithANewerExtensionTakeThePlaceOfOlderOnesThatWereTaken() {
    take();
    Memory same = memory.overtaken(1, 1);
    assertEquals(memory, same);
    Memory newer = memory.overtaken(1, 3);
    assertTrue(newer.installation().inUse().isBuiltIn());
    assertEquals(3, newer.succession().version());
    assertEquals(Asked.NEVER, newer.asked());
  }

  @Test
  void theBackupKeyRevokesTheActiveOne() {
    byte[] next = rebuilt(2, 1);
    String revoked = manifest(2, 1, next, 100, "\"active\"");
    updates.look();
    requests.remove().answered(200, seals.sign(JvmSeals.BACKUP, revoked), "", 0);
    requests.remove().answered(200, next, "", 0);
    finishDisk();
    assertEquals(2, memory.succession().epoch());
    now += 9 * HOUR;
    updates.look();
    String later = manifest(2, 2, rebuilt(2, 2), 100, "");
    requests.remove().answered(200, seals.sign(JvmSeals.ACTIVE, later), "", 0);
    finishDisk();
    assertEquals("key", memory.refusal().gate());
    assertEquals(1, memory.installation().active().version());
  }

  @Test
  void aTeamsRulesHaveOneKeyAndNarrowerGates() {
    ofTeam();
    take();
    assertEquals(2, memory.installation().active().version());
    now += 9 * HOUR;
    byte[] next = rebuilt(2, 1);
    updates.look();
    String epoch = manifest(2, 1, next, 100, "");
    requests.remove().answered(200, seals.sign(JvmSeals.BACKUP, epoch), "", 0);
    finishDisk();
    assertEquals("key", memory.refusal().gate());
    now += 9 * HOUR;
    byte[] error = changed(content, "\"severity\":\"warning\"", "\"severity\":\"error\"");
    updates.look();
    String third = manifest(1, 3, error, 100, "");
    requests.remove().answered(200, seals.sign(JvmSeals.ACTIVE, third), "", 0);
    requests.remove().answered(200, error, "", 0);
    finishDisk();
    assertEquals("team", memory.refusal().gate());
    assertEquals(2, memory.installation().active().version());
  }

  /** The agreement is taken back, or the server left, while a pack is on its way. */
  @Test
  void whatWasAskedForAnotherIsNotTaken() {
    ofTeam();
    offer(manifest(2, 100));
    memory = Memory.fresh(1, 0, "another", "me");
    requests.remove().answered(200, content, "", 0);
    finishDisk();
    assertTrue(memory.installation().active().isBuiltIn());
    assertEquals(0, flips);
    assertEquals("manifest ", asked.get(2));
  }
}
