package dev.letterlint.server.owner;

import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.web.Caller;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The pages before the sign-in: the sign-in itself, and the password by the console's link. */
@Controller
final class SignInPages {

  private static final String LINK_OVER =
      "This link was used or is older than a day. Run \"java -jar letterlint.jar link\" on the"
          + " server for a new one.";

  private final Accounts accounts;
  private final Caller caller;

  SignInPages(Accounts accounts, Caller caller) {
    this.accounts = accounts;
    this.caller = caller;
  }

  /** What the form of a new password sends. */
  record NewPassword(String password, String again) {

    String reason() {
      return Accounts.reason(password, again);
    }
  }

  @GetMapping("/owner/sign-in")
  Mono<Rendering> signIn(@RequestParam Map<String, String> query) {
    return Mono.fromFuture(accounts::hasPassword, true)
        .flatMap(
            set ->
                Mono.fromFuture(accounts::areAlone, true)
                    .map(alone -> signIn(message(query), set, alone)));
  }

  /** Whoever has company types a name: nobody else's stands there. */
  private static Rendering signIn(String message, boolean set, boolean alone) {
    return Rendering.view("sign-in")
        .modelAttribute("message", message)
        .modelAttribute("name", alone ? Accounts.FIRST : "")
        .modelAttribute("unset", !set)
        .build();
  }

  private static String message(Map<String, String> query) {
    if (query.containsKey("error")) {
      return "That name and password do not go together.";
    }
    return query.containsKey("suspended")
        ? "Your account is suspended: ask the server's owner."
        : Done.sentence(query.get("done"));
  }

  @GetMapping("/owner/link/{link}")
  Mono<Rendering> password(@PathVariable String link) {
    return Mono.fromFuture(() -> accounts.isGood(link), true).map(good -> good ? form("") : over());
  }

  @PostMapping("/owner/link/{link}")
  Mono<Rendering> setPassword(
      @PathVariable String link, @ModelAttribute NewPassword given, ServerHttpRequest request) {
    if (given.reason() != null) {
      return Mono.just(form(given.reason()));
    }
    return Mono.fromFuture(() -> accounts.isGood(link), true)
        .publishOn(Schedulers.boundedElastic())
        .filter(good -> good)
        .flatMap(
            good ->
                Mono.fromFuture(
                    () -> accounts.setPassword(link, given.password(), caller.address(request)),
                    true))
        .defaultIfEmpty(false)
        .map(good -> good ? Rendering.redirectTo("/owner/sign-in").build() : over());
  }

  private static Rendering form(String message) {
    return Rendering.view("password").modelAttribute("message", message).build();
  }

  private static Rendering over() {
    return Rendering.view("message")
        .modelAttribute("message", LINK_OVER)
        .status(HttpStatus.GONE)
        .build();
  }
}
