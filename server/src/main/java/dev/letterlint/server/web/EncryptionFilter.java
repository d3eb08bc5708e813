package dev.letterlint.server.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses whoever comes unencrypted from another machine, past the proxy. */
@Component
@Order(FilterOrder.ENCRYPTION)
final class EncryptionFilter implements WebFilter {

  private final boolean byProxyOnly;
  private final Caller caller;

  EncryptionFilter(Binding binding, Caller caller) {
    this.byProxyOnly = binding.exposed() && !binding.tls();
    this.caller = caller;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return !byProxyOnly
            || caller.byEncryptingProxy(exchange.getRequest())
            || caller.isLocal(exchange.getRequest())
        ? chain.filter(exchange)
        : Mono.error(refusal());
  }

  private static Refusal refusal() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "not-encrypted",
        "Come by HTTPS: this server takes requests only from its proxy, which must send"
            + " X-Forwarded-Proto and X-Forwarded-For.");
  }
}
