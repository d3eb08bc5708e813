package dev.letterlint.server.owner;

import dev.letterlint.server.PostgresServerTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PostgresServerTest
final class RoutesOnPostgresTest extends RoutesContract {

  RoutesOnPostgresTest(@LocalServerPort int port, ApplicationContext server) {
    super(port, server);
  }
}
