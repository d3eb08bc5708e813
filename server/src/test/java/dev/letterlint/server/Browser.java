package dev.letterlint.server;

import org.springframework.test.web.reactive.server.WebTestClient;

/** Asks the server over a real connection. */
public final class Browser {

  private Browser() {}

  public static WebTestClient at(int port) {
    return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }
}
