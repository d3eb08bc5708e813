package dev.letterlint.server.api;

import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.Rules;
import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.ExtensionOrigins;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How a device that is not paired yet asks for it, and collects its token. */
@RestController
@RequestMapping(
    path = "/api/v1/pairing",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
final class Pair {

  private static final int POLL_SECONDS = 3;
  private static final int LONGEST_NAME = 60;
  private static final int SECRET_LETTERS = 43;

  /** A device that polls every three seconds uses twenty of these. */
  private final Throttle polls = new Throttle(60, Duration.ofMinutes(1));

  private final Throttle begins = new Throttle(10, Duration.ofMinutes(10));

  private final Pairings pairings;
  private final Caller caller;
  private final boolean requireCode;

  Pair(Pairings pairings, Caller caller, Rules rules) {
    this.pairings = pairings;
    this.caller = caller;
    this.requireCode = rules.requireCode();
  }

  /** The device's name, as its owner will read it. */
  record Begin(String name) {}

  /** What to show the owner, and what to collect the token with. */
  record Begun(
      String code, String secret, boolean approved, long expiresSeconds, int pollSeconds) {}

  record Collect(String secret) {}

  /** Both are null while the owner has said nothing. {@code account}: whose records they are. */
  record Collected(String token, String account) {}

  @PostMapping
  Mono<Begun> begin(ServerHttpRequest request, @RequestBody Begin device) {
    String address = caller.address(request);
    begins.count(address);
    String name = checked(device.name());
    return Answer.to(request, () -> pairings.begin(name, address, trusted(request)))
        .map(Pair::told);
  }

  @PostMapping("/token")
  Mono<ResponseEntity<Collected>> collect(ServerHttpRequest request, @RequestBody Collect collect) {
    polls.count(caller.address(request));
    if (collect.secret() == null || collect.secret().length() != SECRET_LETTERS) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "bad-request", "Send the secret you were given.");
    }
    return Answer.to(request, () -> pairings.collect(collect.secret()))
        .map(one -> ResponseEntity.ok(new Collected(one.token(), one.account())))
        .defaultIfEmpty(ResponseEntity.accepted().body(new Collected(null, null)));
  }

  /** An extension on this very machine, and no page: a page cannot send either header so. */
  private boolean trusted(ServerHttpRequest request) {
    return !requireCode
        && caller.isLocal(request)
        && ExtensionOrigins.has(request)
        && request.getHeaders().containsHeader("X-Client");
  }

  private static Begun told(Pairings.Begun begun) {
    String readable = begun.code().substring(0, 4) + "-" + begun.code().substring(4);
    return new Begun(
        readable, begun.secret(), begun.approved(), Pairings.LIFETIME.toSeconds(), POLL_SECONDS);
  }

  private static String checked(String name) {
    boolean good =
        name != null
            && !name.isBlank()
            && name.length() <= LONGEST_NAME
            && name.codePoints().noneMatch(Character::isISOControl);
    if (!good) {
      throw new Refusal(
          HttpStatus.BAD_REQUEST,
          "bad-name",
          "Send a name for the device, of at most " + LONGEST_NAME + " characters.");
    }
    return name.strip();
  }
}
