package dev.letterlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose signature may be looked at, by the name that stands before it. */
class PinnedTest {

  private final Pinned official = new Pinned("a", "b");
  private final Pinned team = Pinned.ofTeam("t");

  @Test
  void theBackupKeyIsToldFromTheActiveOne() {
    assertFalse(official.isByBackup("a", List.of()));
    assertTrue(official.isByBackup("b", List.of("a")));
    assertRefused(official, "c", List.of());
    assertRefused(official, "a", List.of("a"));
  }

  @Test
  void aTeamHasNoBackupKeyNotEvenOneWithoutAName() {
    assertFalse(team.isByBackup("t", List.of()));
    assertRefused(team, "", List.of());
    assertRefused(team, "a", List.of());
  }

  private static void assertRefused(Pinned pinned, String key, List<String> revoked) {
    Refused refused = assertThrows(Refused.class, () -> pinned.isByBackup(key, revoked));
    assertEquals(Gate.KEY, refused.gate());
  }
}
