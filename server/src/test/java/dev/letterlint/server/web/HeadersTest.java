package dev.letterlint.server.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class HeadersTest {

  private final WebTestClient browser;

  HeadersTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/v1/rules/pack", "/actuator/health", "/nothing-here", "/test/fault"})
  void standOnEveryAnswer(String path) {
    browser
        .get()
        .uri(path)
        .exchange()
        .expectHeader()
        .value("Content-Security-Policy", HeadersTest::allowsNothingInline)
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY")
        .expectHeader()
        .valueEquals("Referrer-Policy", "no-referrer")
        .expectHeader()
        .valueEquals("Cross-Origin-Resource-Policy", "same-origin")
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin");
  }

  private static void allowsNothingInline(String policy) {
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }
}
