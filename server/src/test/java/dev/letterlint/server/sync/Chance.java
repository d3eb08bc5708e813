package dev.letterlint.server.sync;

import java.util.List;
import java.util.SplittableRandom;

/** All chance of one run, from one seed. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  int bits() {
    return random.nextInt();
  }

  boolean in100(int chances) {
    return random.nextInt(100) < chances;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
