package dev.letterlint.server;

import java.time.Duration;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Asks the server over a real connection. */
public final class Browser {

  private static final int LONGEST_ANSWER_BYTES = 8 << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Browser() {}

  public static WebTestClient at(int port) {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(PATIENCE)
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER_BYTES))
        .build();
  }
}
