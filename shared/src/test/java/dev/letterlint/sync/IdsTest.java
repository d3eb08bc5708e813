package dev.letterlint.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class IdsTest {

  private static final double MOMENT = 0x019F_0123_4567L;

  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void aFreshNameBeginsWithItsTime() {
    Ids ids = new Ids(() -> -1, () -> MOMENT);
    assertEquals("019f01234567" + "f".repeat(20), ids.fresh());
    assertTrue(Ids.valid(ids.fresh()));
  }

  /** Over several of the 65 s in which the lower half of the time runs over. */
  @Test
  void laterNamesComeLater() {
    String former = "";
    for (double now = MOMENT; now < MOMENT + 200_000; now += 33_333) {
      double then = now;
      String name = new Ids(random::nextInt, () -> then).fresh();
      assertTrue(name.compareTo(former) > 0, former + " and then " + name);
      former = name;
    }
  }

  @Test
  void twoOfOneMomentDiffer() {
    Ids ids = new Ids(random::nextInt, () -> MOMENT);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertTrue(names.add(ids.fresh()));
    }
  }

  @Test
  void anotherShapeIsNoName() {
    assertFalse(Ids.valid(null));
    assertFalse(Ids.valid(""));
    assertFalse(Ids.valid("0".repeat(31)));
    assertFalse(Ids.valid("0".repeat(31) + "A"));
    assertTrue(Ids.valid("0".repeat(32)));
  }
}
