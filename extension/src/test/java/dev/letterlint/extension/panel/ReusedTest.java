package dev.letterlint.extension.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class ReusedTest {

  private static final String SENT =
      "Dear Marit,\n\nI rebuilt the outbox of our ledger in May. Nobody was paged for it since then.";
  private static final String NOW =
      "Dear Ola,\n\nI rebuilt the outbox of our ledger in May. Your queue is what I would look at"
          + " first.\n\nBest regards,\nAnna";

  private final Reused reused = new Reused();

  @Test
  void countsTheSentencesThatStandThereWordForWord() {
    reused.add("Northwind", "Engineer", SENT);
    assertEquals(new Reused.Share(1, 2), reused.of("Acme", "Engineer", NOW));
  }

  @Test
  void leavesOutTheApplicationItself() {
    reused.add("Acme", "Engineer", SENT);
    assertNull(reused.of("Acme", "Engineer", SENT));
    reused.add("Northwind", "Engineer", "Nobody was paged for it since then.");
    assertEquals(new Reused.Share(1, 2), reused.of("Acme", "Engineer", SENT));
  }

  @Test
  void saysNothingOfAnEmptyText() {
    reused.add("Northwind", "Engineer", SENT);
    assertNull(reused.of("Acme", "Engineer", ""));
  }
}
