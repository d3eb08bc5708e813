package dev.letterlint.server.api;

import dev.letterlint.server.Browser;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A device on the wire: what an extension sends, header for header. */
public final class Client {

  public static final String EXTENSION = "chrome-extension://" + "abcdefghijklmnop".repeat(2);

  private final WebTestClient http;
  private final String token;

  private Client(WebTestClient http, String token) {
    this.http = http;
    this.token = token;
  }

  /** One that is not paired. */
  public static Client at(int port) {
    return new Client(Browser.at(port), null);
  }

  public Client with(String otherToken) {
    return new Client(http, otherToken);
  }

  public String token() {
    return token;
  }

  /** Asks to be paired as an extension on this machine does. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> beginPairing(String name) {
    return post("/api/v1/pairing", Map.of("name", name))
        .expectStatus()
        .isOk()
        .expectBody(Map.class)
        .returnResult()
        .getResponseBody();
  }

  public ResponseSpec collect(String secret) {
    return post("/api/v1/pairing/token", Map.of("secret", secret));
  }

  public ResponseSpec get(String uri, Object... parts) {
    return http.get().uri(uri, parts).headers(this::headers).exchange();
  }

  /** The same, telling the newest token it has seen. */
  public ResponseSpec getWitnessing(String uri, String witness) {
    return http.get().uri(uri).headers(this::headers).header("X-Witness", witness).exchange();
  }

  public ResponseSpec post(String uri, Object body) {
    return http.post()
        .uri(uri)
        .headers(this::headers)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  void headers(HttpHeaders headers) {
    headers.setOrigin(EXTENSION);
    headers.set("X-Client", "extension");
    if (token != null) {
      headers.setBearerAuth(token);
    }
  }
}
