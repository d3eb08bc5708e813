package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is promised whatever fails, over the real client and server and the store in memory. The
 * same runs on every machine: a failure names its seed.
 */
final class PropertyTest {

  private static final int SEEDS = Boolean.getBoolean("letterlint.long") ? 20_000 : 200;

  @ParameterizedTest
  @EnumSource
  void nothingIsLostAndAllDevicesAgree(Storm storm, TestReporter reporter) {
    Tally tally = Tally.of(storm, SEEDS, Household::new);
    reporter.publishEntry(storm.name(), tally.toString());
    assertTrue(tally.holds(), tally::toString);
  }
}
