package dev.letterlint.server.web;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServerTest
final class HostTest {

  private final WebTestClient browser;

  HostTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8787",
        "127.0.0.1",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8787",
        "lint.example",
        "LINT.example:443",
        "other.example"
      })
  void answersUnderTheNamesOfThisMachineAndThoseAdded(String host) {
    ask(host).expectStatus().isOk();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "evil.example:8787",
        "127.0.0.1.evil.example",
        "127.0.0.2",
        "localhost.",
        "[::2]",
        "0.0.0.0"
      })
  void refusesEveryOtherName(String host) {
    ask(host)
        .expectStatus()
        .isEqualTo(421)
        .expectHeader()
        .exists("Content-Security-Policy")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("host-not-allowed");
  }

  private ResponseSpec ask(String host) {
    return browser.get().uri("/actuator/health").header("Host", host).exchange();
  }
}
