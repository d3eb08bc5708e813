package dev.letterlint.server.web;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class HealthTest {

  private final WebTestClient browser;

  HealthTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void isUpOnceStarted(String path) {
    browser.get().uri(path).exchange().expectBody().jsonPath("$.status").isEqualTo("UP");
  }
}
