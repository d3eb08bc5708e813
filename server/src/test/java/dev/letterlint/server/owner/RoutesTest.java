package dev.letterlint.server.owner;

import dev.letterlint.server.ServerTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
final class RoutesTest extends RoutesContract {

  RoutesTest(@LocalServerPort int port, ApplicationContext server) {
    super(port, server);
  }
}
