package dev.letterlint.server.access;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets a request in that the gate admits, as the principal of what comes behind it. */
final class DeviceFilter implements WebFilter {

  private final DeviceGate gate;

  DeviceFilter(DeviceGate gate) {
    this.gate = gate;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return gate.admit(exchange.getRequest()).flatMap(device -> enter(device, exchange, chain));
  }

  private static Mono<Void> enter(Device device, ServerWebExchange exchange, WebFilterChain chain) {
    Authentication known = new PreAuthenticatedAuthenticationToken(device, null, List.of());
    return chain
        .filter(exchange)
        .contextWrite(ReactiveSecurityContextHolder.withAuthentication(known));
  }
}
