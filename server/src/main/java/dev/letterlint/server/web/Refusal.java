package dev.letterlint.server.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that is not carried out, with the code and the sentence its sender gets. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient HttpHeaders headers = new HttpHeaders();

  /** {@code code} is kebab-case and never changes; {@code sentence} says the better way. */
  public Refusal(HttpStatus status, String code, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** The same, with a header on the answer. */
  public Refusal with(String header, String value) {
    headers.set(header, value);
    return this;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  HttpHeaders headers() {
    return headers;
  }
}
