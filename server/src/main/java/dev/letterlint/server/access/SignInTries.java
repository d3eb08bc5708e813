package dev.letterlint.server.access;

import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts failed sign-ins by address; after ten in ten minutes none is looked at, right or wrong.
 */
final class SignInTries implements WebFilter, ServerAuthenticationFailureHandler {

  private static final int MOST = 10;

  private final Throttle failures = new Throttle(MOST, Duration.ofMinutes(10));
  private final Caller caller;
  private final String page;
  private final ServerAuthenticationFailureHandler back;
  private final ServerAuthenticationFailureHandler suspended;

  SignInTries(Caller caller, String page) {
    this.caller = caller;
    this.page = page;
    this.back = new RedirectServerAuthenticationFailureHandler(page + "?error");
    this.suspended = new RedirectServerAuthenticationFailureHandler(page + "?suspended");
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    boolean tries =
        HttpMethod.POST.equals(request.getMethod()) && request.getPath().value().equals(page);
    return tries
        ? Mono.fromRunnable(() -> failures.check(caller.address(request)))
            .then(chain.filter(exchange))
        : chain.filter(exchange);
  }

  @Override
  public Mono<Void> onAuthenticationFailure(
      WebFilterExchange exchange, AuthenticationException failure) {
    if (failure instanceof DisabledException) {
      return suspended.onAuthenticationFailure(exchange, failure);
    }
    failures.note(caller.address(exchange.getExchange().getRequest()));
    return back.onAuthenticationFailure(exchange, failure);
  }
}
