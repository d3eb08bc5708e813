package dev.letterlint.server.web;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class ProblemTest {

  private final String address;
  private final WebTestClient browser;

  ProblemTest(@LocalServerPort int port) {
    address = "http://127.0.0.1:" + port;
    browser = Browser.at(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing-here",
        "/api/v1/rules/packs",
        "/actuator",
        "/actuator/env",
        "/application.properties",
        "/site/"
      })
  void saysThatNothingIsAtAnUnknownPath(String path) {
    browser
        .get()
        .uri(URI.create(address + path))
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo(404)
        .jsonPath("$.code")
        .isEqualTo("not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/site/..%2fapplication.properties", "/owner/..;/actuator/env", "/site/%2e%2e/x"})
  void refusesAPathThatHidesAnother(String path) {
    browser
        .get()
        .uri(URI.create(address + path))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("bad-request");
  }

  @Test
  void tellsNothingOfWhatFailedInside() {
    browser
        .get()
        .uri("/test/fault")
        .exchange()
        .expectStatus()
        .isEqualTo(500)
        .expectBody()
        .json("{\"status\":500,\"title\":\"Internal Server Error\",\"code\":\"internal-error\"}")
        .jsonPath("$.detail")
        .isEqualTo("The server failed.");
  }
}
