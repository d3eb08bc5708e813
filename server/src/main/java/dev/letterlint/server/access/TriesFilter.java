package dev.letterlint.server.access;

import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts what is sent to the owner's pages by each address: every form takes something to guess.
 */
final class TriesFilter implements WebFilter {

  private final Throttle tries = new Throttle(30, Duration.ofMinutes(10));
  private final Caller caller;

  TriesFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    return HttpMethod.POST.equals(request.getMethod())
        ? Mono.fromRunnable(() -> tries.count(caller.address(request))).then(chain.filter(exchange))
        : chain.filter(exchange);
  }
}
