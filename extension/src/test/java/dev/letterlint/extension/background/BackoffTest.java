package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class BackoffTest {

  private final Backoff backoff = new Backoff();

  @Test
  void waitsTwiceAsLongEachTimeUpToHalfAnHour() {
    assertEquals(4, backoff.fail(1, 0));
    assertEquals(8, backoff.fail(1, 0));
    for (int i = 0; i < 20; i++) {
      backoff.fail(1, 0);
    }
    assertEquals(1_800, backoff.fail(1, 0));
    assertEquals(900, backoff.fail(0, 0));
  }

  @Test
  void neverComesBeforeTheServerAsks() {
    assertEquals(60, backoff.fail(0.5, 60));
  }

  @Test
  void beginsAnewAfterASuccess() {
    backoff.fail(1, 0);
    backoff.succeed();
    assertEquals(4, backoff.fail(1, 0));
  }
}
