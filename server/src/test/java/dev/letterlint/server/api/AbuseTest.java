package dev.letterlint.server.api;

import dev.letterlint.server.ServerTest;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.storage.Database;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
final class AbuseTest extends AbuseContract {

  AbuseTest(
      @LocalServerPort int port,
      Database database,
      Pairings pairings,
      Accounts accounts,
      Devices devices) {
    super(port, database, pairings, accounts, devices);
  }
}
