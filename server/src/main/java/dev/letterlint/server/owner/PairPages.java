package dev.letterlint.server.owner;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.access.Pairing;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.web.Throttle;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The owner enters the code a device shows, looks at who asks, and gives the word. */
@Controller
final class PairPages {

  private static final int MISSES = 5;

  private final Throttle misses = new Throttle(MISSES, Pairings.LIFETIME);
  private final Guard guard;
  private final Pairings pairings;

  PairPages(Guard guard, Pairings pairings) {
    this.guard = guard;
    this.pairings = pairings;
  }

  /** What the two forms send; the first has no password yet. */
  record Approval(String code, String password) {}

  @PostMapping("/owner/pair")
  Mono<Rendering> look(@AuthenticationPrincipal Owner owner, @ModelAttribute Approval given) {
    return guard
        .account(owner)
        .flatMap(account -> found(account, given, pairing -> Mono.just(form(pairing, ""))));
  }

  @PostMapping("/owner/pair/approve")
  Mono<Rendering> approve(@AuthenticationPrincipal Owner owner, @ModelAttribute Approval given) {
    return guard
        .withPassword(owner, given.password(), account -> approved(account, given))
        .onErrorResume(
            Guard.WrongPassword.class,
            wrong ->
                guard
                    .account(owner)
                    .flatMap(account -> found(account, given, again(wrong.getMessage()))));
  }

  private static Function<Pairing, Mono<Rendering>> again(String message) {
    return pairing -> Mono.just(form(pairing, message));
  }

  private Mono<Rendering> approved(Account account, Approval given) {
    return found(
        account,
        given,
        pairing ->
            Mono.fromFuture(() -> pairings.approve(account.id(), pairing.code()), true)
                .map(approved -> Done.PAIRED.page()));
  }

  /** Five wrong codes in ten minutes, and no more are looked at. */
  private Mono<Rendering> found(
      Account account, Approval given, Function<Pairing, Mono<Rendering>> then) {
    misses.check(account.id());
    String code = given.code() == null ? "" : given.code();
    return Mono.fromFuture(() -> pairings.waiting(code), true)
        .flatMap(then)
        .switchIfEmpty(Mono.fromSupplier(() -> missed(account)));
  }

  private Rendering missed(Account account) {
    misses.note(account.id());
    return Rendering.view("message")
        .modelAttribute(
            "message",
            "No device shows this code now. Codes last ten minutes: begin again on the device.")
        .build();
  }

  private static Rendering form(Pairing pairing, String message) {
    return Rendering.view("approve")
        .modelAttribute("message", message)
        .modelAttribute("pairing", pairing)
        .build();
  }
}
