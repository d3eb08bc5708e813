package dev.letterlint.server.sync;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each fault happened over many seeds, and the first seed that shows it. */
final class Tally {

  private final Storm storm;
  private final int seeds;
  private final Map<Run.Fault, Integer> counts = new EnumMap<>(Run.Fault.class);
  private final Map<Run.Fault, Long> firstSeeds = new EnumMap<>(Run.Fault.class);

  private Tally(Storm storm, int seeds) {
    this.storm = storm;
    this.seeds = seeds;
  }

  static Tally of(Storm storm, int seeds, Function<Chance, Household> servers) {
    Tally tally = new Tally(storm, seeds);
    for (long seed = 1; seed <= seeds; seed++) {
      for (Run.Fault fault : Run.of(storm, seed, servers)) {
        tally.counts.merge(fault, 1, Integer::sum);
        tally.firstSeeds.putIfAbsent(fault, seed);
      }
    }
    return tally;
  }

  int of(Run.Fault fault) {
    return counts.getOrDefault(fault, 0);
  }

  /**
   * Nothing happened that must not. Where the server went back, two devices that know different
   * parts of the past may each save one text: at most 0.5 % of the runs.
   */
  boolean holds() {
    int allowed = storm.restores ? seeds / 200 : 0;
    return of(Run.Fault.DUPLICATE) <= allowed
        && counts.keySet().stream().allMatch(fault -> fault == Run.Fault.DUPLICATE);
  }

  @Override
  public String toString() {
    return storm + ", " + seeds + " seeds: " + (counts.isEmpty() ? "no fault" : faults());
  }

  private String faults() {
    return counts.keySet().stream()
        .map(fault -> fault + " " + of(fault) + ", first with seed " + firstSeeds.get(fault))
        .collect(Collectors.joining("; "));
  }
}
