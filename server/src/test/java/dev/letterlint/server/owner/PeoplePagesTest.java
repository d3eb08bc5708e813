package dev.letterlint.server.owner;

import dev.letterlint.server.ServerTest;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Database;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class PeoplePagesTest extends PeoplePagesContract {

  PeoplePagesTest(
      @LocalServerPort int port, Database database, Pairings pairings, Accounts accounts) {
    super(port, database, pairings, accounts);
  }
}
