package dev.letterlint.server.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.SqliteDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;

/** A server that other machines reach by an HTTPS proxy. */
final class ExposedTest {

  private static final String NAME = "letterlint.example";

  @TempDir private Path folder;

  @Test
  void takesRequestsOnlyEncrypted() {
    Path data = DataDirectory.prepared(folder.resolve("data"));
    try (SqliteDatabase alone = SqliteDatabase.open(DataDirectory.database(data))) {
      Accounts accounts =
          new Accounts(alone, new Devices(alone, Clock.systemUTC()), Clock.systemUTC());
      assertTrue(accounts.setPassword("correct horse battery").join());
    }
    try (OwnServer server =
        OwnServer.on(
            data, "--letterlint.public-url=https://" + NAME, "--letterlint.proxies=127.0.0.1")) {
      answersTheProxy(server.port());
      refusesWhoeverComesPastIt(server.port());
      answersTheMachineItself(server.port());
    }
  }

  private static void answersTheProxy(int port) {
    asNamed(port)
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-Proto", "https")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .exists("Strict-Transport-Security");
  }

  private static void refusesWhoeverComesPastIt(int port) {
    asNamed(port).exchange().expectStatus().isForbidden();
    asNamed(port)
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-Proto", "http")
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("not-encrypted");
  }

  private static void answersTheMachineItself(int port) {
    Browser.at(port).get().uri("/actuator/health").exchange().expectStatus().isOk();
  }

  private static RequestHeadersSpec<?> asNamed(int port) {
    return Browser.at(port).get().uri("/actuator/health").header("Host", NAME);
  }
}
