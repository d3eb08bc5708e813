package dev.letterlint.server.owner;

import dev.letterlint.server.PostgresServerTest;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Database;
import org.springframework.boot.test.web.server.LocalServerPort;

@PostgresServerTest
final class PeoplePagesOnPostgresTest extends PeoplePagesContract {

  PeoplePagesOnPostgresTest(
      @LocalServerPort int port, Database database, Pairings pairings, Accounts accounts) {
    super(port, database, pairings, accounts);
  }
}
