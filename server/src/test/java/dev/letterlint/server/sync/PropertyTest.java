package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised whatever fails, over the real client and server and the store in memory. */
final class PropertyTest {
  @ParameterizedTest
  @EnumSource
  void x(Storm storm) {
    Map<Run.Fault, Integer> counts = new EnumMap<>(Run.Fault.class);
    Map<Run.Fault, Long> first = new EnumMap<>(Run.Fault.class);
    long t = System.nanoTime();
    int n = Integer.getInteger("n", 1000);
    for (long seed = 1; seed <= n; seed++) {
      for (Run.Fault fault : Run.of(storm, seed, Household::new)) {
        counts.merge(fault, 1, Integer::sum);
        first.putIfAbsent(fault, seed);
      }
    }
    System.out.println(storm + " " + counts + " first " + first + " ms " + (System.nanoTime() - t) / 1000000);
  }
}
