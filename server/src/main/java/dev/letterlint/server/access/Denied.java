package dev.letterlint.server.access;

import dev.letterlint.server.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The refusals of whoever may not come in. */
public final class Denied {

  private Denied() {}

  static Refusal noToken() {
    return unauthorized("Pair this device first, and send its token.");
  }

  public static Refusal unknownToken() {
    return unauthorized("This device is not paired, or no longer: pair it again.");
  }

  /** The account was deleted: there is nothing to pair with again. */
  static Refusal gone() {
    return new Refusal(
        HttpStatus.GONE,
        "account-deleted",
        "This account was deleted on the server; what this device holds stays here.");
  }

  /** What the account holds stays, and its devices keep what they have: they come again. */
  public static Refusal suspended() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "account-suspended",
        "Your account on this server is suspended: ask the server's owner.");
  }

  static Refusal crookedPath() {
    return new Refusal(HttpStatus.BAD_REQUEST, "bad-request", "The path is not written plainly.");
  }

  static Refusal forbidden() {
    return new Refusal(HttpStatus.FORBIDDEN, "forbidden", "Reload the page and try again.");
  }

  private static Refusal unauthorized(String sentence) {
    return new Refusal(HttpStatus.UNAUTHORIZED, "not-paired", sentence)
        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }
}
