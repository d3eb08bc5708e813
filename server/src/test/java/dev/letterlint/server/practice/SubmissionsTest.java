package dev.letterlint.server.practice;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServerTest
final class SubmissionsTest {

  private final WebTestClient browser;

  SubmissionsTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @Test
  void areShownBackAsTheyCame() {
    String form = "{\"cover_letter_text\":\"Dear team,\\r\\n“hello” 😀\",\"first_name\":\"Zoë\"}";
    send(MediaType.APPLICATION_JSON, form)
        .expectStatus()
        .isOk()
        .expectBody()
        .json("{\"received\":" + form + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"a\":', 400, bad-request",
    "application/json, '', 400, bad-request",
    "text/plain, '{}', 415, unsupported-media-type",
    "application/x-www-form-urlencoded, a=b, 415, unsupported-media-type"
  })
  void areRefusedWhenTheyAreNotJson(String type, String body, int status, String code) {
    send(MediaType.valueOf(type), body)
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  @Test
  void areRefusedWhenTooLarge() {
    send(MediaType.APPLICATION_JSON, "{\"a\":\"" + "x".repeat(1_100_000) + "\"}")
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("content-too-large");
  }

  private ResponseSpec send(MediaType type, String body) {
    return browser.post().uri("/practice/greenhouse/").contentType(type).bodyValue(body).exchange();
  }
}
