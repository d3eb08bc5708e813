package dev.letterlint.server.web;

import org.springframework.http.HttpStatus;

/** A request that is not carried out, with the code and the sentence its sender gets. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;

  /** {@code code} is kebab-case and never changes; {@code sentence} says the better way. */
  public Refusal(HttpStatus status, String code, String sentence) {
    super(sentence);
    this.status = status;
    this.code = code;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }
}
