package dev.letterlint.server.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class AssetTest {

  private static final String PACK = "/api/v1/rules/pack";

  private final WebTestClient browser;

  AssetTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @Test
  void carriesAStrongTag() {
    assertTrue(tag().matches("\"[0-9a-f]{64}\""), tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"old\", %s"})
  void isNotSentAgainToWhoHasIt(String known) {
    browser
        .get()
        .uri(PACK)
        .header("If-None-Match", known.formatted(tag()))
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectHeader()
        .valueEquals("ETag", tag())
        .expectHeader()
        .valueEquals("Cache-Control", "no-cache")
        .expectBody()
        .isEmpty();
  }

  @Test
  void isSentToWhoHasAnotherOne() {
    browser.get().uri(PACK).header("If-None-Match", "\"old\"").exchange().expectStatus().isOk();
  }

  @Test
  void tellsItsSizeToWhoAsksOnlyForTheHead() {
    browser
        .head()
        .uri(PACK)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", tag())
        .expectHeader()
        .exists("Content-Length");
  }

  @Test
  void cannotBeWritten() {
    browser
        .put()
        .uri(PACK)
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .exists("Allow")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("method-not-allowed");
  }

  private String tag() {
    return browser
        .get()
        .uri(PACK)
        .exchange()
        .returnResult(byte[].class)
        .getResponseHeaders()
        .getETag();
  }
}
