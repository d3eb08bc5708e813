package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same on PostgreSQL. */
@OnPostgres
final class PropertyOnPostgresTest {

  @ParameterizedTest
  @EnumSource
  void nothingIsLostAndAllDevicesAgree(Storm storm, TestReporter reporter) {
    try (Database database = Databases.open(Postgres.freshDatabase(), null)) {
      PropertyTest.check(
          storm, PropertyTest.SEEDS_ON_DISK, chance -> SqlHousehold.in(database, chance), reporter);
    }
  }
}
