package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The property test sees what it is there to see: each of these servers turns it red. */
final class PropertyTestTest {

  private static final int SEEDS = 60;

  @Test
  void redWhenTheLastWriterWins(TestReporter reporter) {
    red(Storm.FAULTS, BrokenHouseholds::lastWriterWins, Run.Fault.LOST, reporter);
  }

  @Test
  void redWhenRevsAreForgotten(TestReporter reporter) {
    red(Storm.FIVE, BrokenHouseholds::forgetsRevs, Run.Fault.ZOMBIE, reporter);
  }

  @Test
  void redWhenARetryIsNotToldTheCurrentRecord(TestReporter reporter) {
    red(Storm.FIVE, BrokenHouseholds::alreadyWithoutCurrent, Run.Fault.DIVERGED, reporter);
  }

  @Test
  void redWhenOnlyTheLengthOfTheHistoryIsCompared(TestReporter reporter) {
    red(Storm.RESTORES, BrokenHouseholds::comparesWithoutChain, Run.Fault.DIVERGED, reporter);
  }

  @Test
  void redWhenWhatIsAbsentCountsAsDeleted(TestReporter reporter) {
    red(Storm.RESTORES, BrokenHouseholds::absentIsDeleted, Run.Fault.LOST, reporter);
  }

  private static void red(
      Storm storm, Function<Chance, Household> broken, Run.Fault seen, TestReporter reporter) {
    Tally tally = Tally.of(storm, SEEDS, broken);
    reporter.publishEntry("broken on purpose", tally.toString());
    assertFalse(tally.holds(), tally::toString);
    assertTrue(tally.of(seen) > 0, tally::toString);
  }
}
