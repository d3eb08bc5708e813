package dev.letterlint.server.api;

import dev.letterlint.server.PostgresServerTest;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Database;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same on PostgreSQL. */
@PostgresServerTest
final class AbuseOnPostgresTest extends AbuseContract {

  AbuseOnPostgresTest(
      @LocalServerPort int port,
      Database database,
      Pairings pairings,
      Accounts accounts,
      Devices devices) {
    super(port, database, pairings, accounts, devices);
  }
}
