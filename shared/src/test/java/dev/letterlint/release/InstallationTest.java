package dev.letterlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.release.Installation.Choice;
import dev.letterlint.release.Installation.Stored;
import org.junit.jupiter.api.Test;

class InstallationTest {

  private static final Stored SECOND = new Stored("2".repeat(64), 1, 2, 20);
  private static final Stored THIRD = new Stored("3".repeat(64), 1, 3, 30);

  private final Installation second =
      Installation.FRESH.flippedTo(SECOND).handedOut().linted(SECOND.sha256());

  @Test
  void beginsWithTheBuiltInRules() {
    assertTrue(Installation.FRESH.inUse().isBuiltIn());
    assertEquals(Installation.FRESH, Installation.FRESH.started());
  }

  @Test
  void staysWithAPackThatLinted() {
    assertEquals(SECOND, second.started().inUse());
  }

  @Test
  void aPackThatNoPageHasYetStaysThroughARestart() {
    assertEquals(SECOND, Installation.FRESH.flippedTo(SECOND).started().inUse());
  }

  @Test
  void aPackWhoseFirstTextNeverEndedGivesWayToTheFormerOne() {
    Installation trying = second.flippedTo(THIRD).handedOut();
    assertEquals(THIRD, trying.inUse());
    assertEquals(SECOND, trying.started().inUse());
    assertTrue(Installation.FRESH.flippedTo(SECOND).handedOut().started().inUse().isBuiltIn());
  }

  @Test
  void itMayBeTriedThreeTimes() {
    Installation now = second;
    for (int i = 0; i < 3; i++) {
      assertFalse(now.shuns(THIRD.sha256()));
      now = now.flippedTo(THIRD).handedOut().started();
    }
    assertTrue(now.shuns(THIRD.sha256()));
    assertEquals(SECOND, now.inUse());
  }

  @Test
  void aPackThatBreaksIsNotTriedAgain() {
    Installation broken = second.flippedTo(THIRD).handedOut().broken(THIRD.sha256());
    assertEquals(SECOND, broken.inUse());
    assertTrue(broken.shuns(THIRD.sha256()));
    assertTrue(broken.broken(SECOND.sha256()).inUse().isBuiltIn());
  }

  @Test
  void whatIsSaidOfAnotherPackChangesNothing() {
    Installation trying = second.flippedTo(THIRD).handedOut();
    assertEquals(trying, trying.broken(SECOND.sha256()));
    assertEquals(trying, trying.linted(SECOND.sha256()));
    assertEquals(Installation.FRESH, Installation.FRESH.broken(""));
  }

  @Test
  void aPackOnTrialIsNoneToGoBackTo() {
    Installation hasty = second.flippedTo(THIRD).flippedTo(new Stored("4".repeat(64), 1, 4, 40));
    assertEquals(SECOND, hasty.handedOut().started().inUse());
  }

  @Test
  void whoGoesBackStaysThere() {
    Installation back = second.flippedTo(THIRD).linted(THIRD.sha256()).back();
    assertEquals(SECOND, back.inUse());
    assertFalse(back.wantsUpdates());
    assertTrue(back.chosen(Choice.NEWEST).wantsUpdates());
    assertTrue(back.back().inUse().isBuiltIn());
  }

  @Test
  void builtInOnlyForgetsNothing() {
    Installation only = second.chosen(Choice.BUILT_IN);
    assertTrue(only.inUse().isBuiltIn());
    assertFalse(only.wantsUpdates());
    assertEquals(SECOND, only.chosen(Choice.NEWEST).inUse());
  }

  @Test
  void aNewVersionOfTheExtensionOvertakes() {
    assertEquals(SECOND, second.overtaken(1, 1).inUse());
    assertTrue(second.overtaken(1, 2).inUse().isBuiltIn());
    assertTrue(second.overtaken(2, 1).inUse().isBuiltIn());
  }

  @Test
  void aDamagedPackGivesWayWithoutBlame() {
    Installation lost = second.flippedTo(THIRD).linted(THIRD.sha256()).lost();
    assertEquals(SECOND, lost.inUse());
    assertFalse(lost.shuns(THIRD.sha256()));
    assertTrue(lost.lost().inUse().isBuiltIn());
  }

  @Test
  void threeLongTextsTripTheBreaker() {
    Breaker breaker = new Breaker();
    int much = 10_000_000;
    assertFalse(breaker.trips(1_000, much));
    assertFalse(breaker.trips(1_000, 30_000));
    assertFalse(breaker.trips(1_000, much));
    assertTrue(breaker.trips(1_000, much));
  }
}
