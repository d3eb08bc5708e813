package dev.letterlint.server.api;

import dev.letterlint.server.ServerTest;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
@OnPostgres
@ServerTest
final class AbuseOnPostgresTest extends AbuseContract {

  @DynamicPropertySource
  static void onPostgres(DynamicPropertyRegistry settings) {
    String url = Postgres.freshDatabase();
    settings.add("letterlint.database-url", () -> url);
  }

  AbuseOnPostgresTest(
      @LocalServerPort int port,
      Database database,
      Pairings pairings,
      Accounts accounts,
      Devices devices) {
    super(port, database, pairings, accounts, devices);
  }
}
