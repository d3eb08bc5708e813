package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlacementTest {

  private static final Box VIEWPORT = new Box(8, 8, 992, 692);

  @Test
  void standsBelowTheMarkWhereThereIsRoom() {
    Box mark = new Box(100, 100, 200, 120);
    Placement placement = Placement.of(mark, new Box(50, 60, 600, 80), 340, 200, VIEWPORT);
    assertEquals(new Placement(100, 128, 200), placement);
  }

  @Test
  void standsAboveTheMarkWhenTheNextLineIsBeingWritten() {
    Box mark = new Box(100, 400, 200, 420);
    Placement placement = Placement.of(mark, new Box(50, 424, 600, 444), 340, 200, VIEWPORT);
    assertEquals(new Placement(100, 192, 200), placement);
  }

  @Test
  void keepsToTheViewportAtTheRightEdge() {
    Box mark = new Box(900, 100, 980, 120);
    assertEquals(652, Placement.of(mark, mark, 340, 200, VIEWPORT).left());
  }

  @Test
  void getsLowerRatherThanCoverTheLine() {
    Box line = new Box(50, 300, 600, 320);
    Placement placement = Placement.of(line, line, 340, 900, VIEWPORT);
    assertEquals(new Placement(50, 328, 364), placement);
  }

  @Test
  void neverCoversTheLineNorLeavesTheViewportWhereverTheyAre() {
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      double top = 8 + random.nextInt(660);
      double lineTop = 8 + random.nextInt(660);
      Box mark = new Box(random.nextInt(960), top, 980, top + 20);
      Box line = new Box(50, lineTop, 900, lineTop + 20);
      Placement at = Placement.of(mark, line, 340, 100 + random.nextInt(600), VIEWPORT);
      Box card = new Box(at.left(), at.top(), at.left() + 340, at.top() + at.maxHeight());
      assertFalse(card.overlaps(line), card + " over " + line);
      assertTrue(card.intersection(VIEWPORT).equals(card), card.toString());
    }
  }
}
