package dev.letterlint.server.rules;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class CurrentPackTest {

  private final WebTestClient browser;

  CurrentPackTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @Test
  void servesTheBuiltInPackByteForByte() throws IOException {
    browser
        .get()
        .uri(CurrentPack.PATH)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON)
        .expectHeader()
        .valueEquals("Cache-Control", "no-cache")
        .expectBody(byte[].class)
        .isEqualTo(new ClassPathResource("dev/letterlint/pack.json").getContentAsByteArray());
  }
}
