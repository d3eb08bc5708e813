package dev.letterlint.server.access;

import dev.letterlint.server.web.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import reactor.core.publisher.Mono;

/** Notes from where an owner signed in, and opens the first page. */
final class SignedIn implements ServerAuthenticationSuccessHandler {

  private final Accounts accounts;
  private final Caller caller;
  private final ServerAuthenticationSuccessHandler on;

  SignedIn(Accounts accounts, Caller caller, String page) {
    this.accounts = accounts;
    this.caller = caller;
    this.on = new RedirectServerAuthenticationSuccessHandler(page);
  }

  @Override
  public Mono<Void> onAuthenticationSuccess(WebFilterExchange exchange, Authentication known) {
    String account = ((Owner) known.getPrincipal()).account();
    String address = caller.address(exchange.getExchange().getRequest());
    return Mono.fromFuture(() -> accounts.note(account, Event.Kind.SIGNED_IN, address), true)
        .then(on.onAuthenticationSuccess(exchange, known));
  }
}
