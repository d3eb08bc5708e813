package dev.letterlint.server.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What an operator reads of the server, and who else may. */
@ServerTest
final class OperationsTest {

  private static final String METRICS = "/actuator/prometheus";

  private final WebTestClient browser;

  OperationsTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http_server_requests_seconds{",
        "quantile=\"0.99\"",
        "uri=\"/api/v1/rules/pack\"",
        "letterlint_events_clients",
        "letterlint_sync_ops_total{",
        "letterlint_rules_served_total{"
      })
  void countsAndTimesByRoute(String name) {
    browser.get().uri("/api/v1/rules/pack").exchange().expectStatus().isOk();
    String metrics = new String(metrics(), StandardCharsets.UTF_8);
    assertTrue(metrics.contains(name), metrics);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
  void tellsNumbersToThisMachineOnly(String signOfAProxy) {
    browser
        .get()
        .uri(METRICS)
        .header(signOfAProxy, "203.0.113.9")
        .exchange()
        .expectStatus()
        .isForbidden();
    browser
        .get()
        .uri(METRICS)
        .header("Host", "lint.example")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void readinessKnowsTheStore() {
    browser
        .get()
        .uri("/actuator/health/readiness")
        .exchange()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("UP");
  }

  private byte[] metrics() {
    return browser
        .get()
        .uri(METRICS)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .returnResult()
        .getResponseBody();
  }
}
