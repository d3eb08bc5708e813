package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is promised whatever fails, over the real client and server: very often on the store in
 * memory, and on the real ones, which pass the same contract. A failure names its seed.
 */
final class PropertyTest {

  private static final boolean LONG = Boolean.getBoolean("letterlint.long");
  private static final int SEEDS = LONG ? 20_000 : 200;
  static final int SEEDS_ON_DISK = LONG ? 200 : 3;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void nothingIsLostAndAllDevicesAgree(Storm storm, TestReporter reporter) {
    check(storm, SEEDS, MemoryHousehold::new, reporter);
  }

  @ParameterizedTest
  @EnumSource
  void neitherOnSqlite(Storm storm, TestReporter reporter) {
    try (Database database = Databases.open(null, folder)) {
      check(storm, SEEDS_ON_DISK, chance -> SqlHousehold.in(database, chance), reporter);
    }
  }

  static void check(
      Storm storm, int seeds, Function<Chance, Household> households, TestReporter reporter) {
    Tally tally = Tally.of(storm, seeds, households);
    reporter.publishEntry(storm.name(), tally.toString());
    assertTrue(tally.holds(), tally::toString);
  }
}
