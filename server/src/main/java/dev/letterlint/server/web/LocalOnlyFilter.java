package dev.letterlint.server.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells how the server fares, beyond that it is well, only to programs on this machine. */
@Component
@Order(FilterOrder.LOCAL_ONLY)
final class LocalOnlyFilter implements WebFilter {

  private static final String OPERATIONS = "/actuator/";
  private static final String HEALTH = "/actuator/health";

  private final Caller caller;

  LocalOnlyFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getPath().value();
    boolean forThisMachine = path.startsWith(OPERATIONS) && !path.startsWith(HEALTH);
    return forThisMachine && !caller.isLocal(exchange.getRequest())
        ? Mono.error(refusal())
        : chain.filter(exchange);
  }

  private static Refusal refusal() {
    return new Refusal(
        HttpStatus.FORBIDDEN, "local-only", "This is answered to programs on the server only.");
  }
}
