package dev.letterlint.server.owner;

import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Invitations;
import dev.letterlint.server.access.PersonName;
import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where somebody who was invited chooses a name and a password: the only way to an account. */
@Controller
final class InvitationPages {

  static final String PATH = "/owner/invitation/";

  private static final String SIGN_IN = "/owner/sign-in";
  private static final String OVER =
      "This invitation was used or withdrawn, or is older than a week. Ask the server's owner for a"
          + " new one.";

  /** Each costs a slow hash, or tells whether somebody has a name. */
  private final Throttle tries = new Throttle(30, Duration.ofMinutes(10));

  private final Invitations invitations;
  private final Caller caller;

  InvitationPages(Invitations invitations, Caller caller) {
    this.invitations = invitations;
    this.caller = caller;
  }

  /** What the form sends. */
  record Newcomer(String name, String password, String again) {

    String plainName() {
      return PersonName.plain(name);
    }

    String reason() {
      String unusable = PersonName.reason(plainName());
      return unusable == null ? Accounts.reason(password, again) : unusable;
    }
  }

  @GetMapping(PATH + "{link}")
  Mono<Rendering> form(@PathVariable String link, ServerHttpRequest request) {
    tries.count(caller.address(request));
    return Mono.fromFuture(() -> invitations.isGood(link), true)
        .map(good -> good ? form("", "") : over());
  }

  @PostMapping(PATH + "{link}")
  Mono<Rendering> join(
      @PathVariable String link, @ModelAttribute Newcomer given, ServerHttpRequest request) {
    String address = caller.address(request);
    tries.count(address);
    return Mono.fromFuture(() -> invitations.isGood(link), true)
        .publishOn(Schedulers.boundedElastic())
        .filter(good -> good)
        .flatMap(good -> reason(link, given, address))
        .map(reason -> reason.isEmpty() ? Done.JOINED.page(SIGN_IN) : form(reason, given.name()))
        .defaultIfEmpty(over());
  }

  /** Why not, empty where the account is made, none where the link is spent. */
  private Mono<String> reason(String link, Newcomer given, String address) {
    String reason = given.reason();
    return reason == null
        ? Mono.fromFuture(
            () -> invitations.accept(link, given.plainName(), given.password(), address), true)
        : Mono.just(reason);
  }

  private static Rendering form(String message, String name) {
    return Rendering.view("join")
        .modelAttribute("message", message)
        .modelAttribute("name", name == null ? "" : name)
        .build();
  }

  private static Rendering over() {
    return Rendering.view("message")
        .modelAttribute("message", OVER)
        .status(HttpStatus.GONE)
        .build();
  }
}
