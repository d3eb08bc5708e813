package dev.letterlint.server.access;

import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets a request in by its bearer token, and counts the device's requests. No cookie is read. */
final class DeviceFilter implements WebFilter {

  private static final Pattern BEARER = Pattern.compile("(?i)bearer ([A-Za-z0-9_-]{20,80})");
  private static final int MISSES_A_MINUTE = 30;

  private final Devices devices;
  private final Caller caller;
  private final Throttle requests;
  private final Throttle misses = new Throttle(MISSES_A_MINUTE, Duration.ofMinutes(1));

  DeviceFilter(Devices devices, Caller caller, int requestsPerMinute) {
    this.devices = devices;
    this.caller = caller;
    this.requests = new Throttle(requestsPerMinute, Duration.ofMinutes(1));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String token = token(exchange.getRequest().getHeaders());
    if (token == null) {
      return Mono.error(Denied.noToken());
    }
    String address = caller.address(exchange.getRequest());
    return admitted(token, address).flatMap(device -> enter(device, exchange, chain));
  }

  private Mono<Device> admitted(String token, String address) {
    return Mono.fromRunnable(() -> misses.check(address))
        .then(Mono.fromFuture(() -> devices.admit(token), true))
        .publishOn(Schedulers.parallel())
        .doOnError(Refusal.class, denied -> misses.note(address))
        .doOnNext(device -> requests.count(device.id()));
  }

  private static Mono<Void> enter(Device device, ServerWebExchange exchange, WebFilterChain chain) {
    Authentication known = new PreAuthenticatedAuthenticationToken(device, null, List.of());
    return chain
        .filter(exchange)
        .contextWrite(ReactiveSecurityContextHolder.withAuthentication(known));
  }

  private static String token(HttpHeaders headers) {
    List<String> sent = headers.getOrEmpty(HttpHeaders.AUTHORIZATION);
    var bearer = BEARER.matcher(sent.size() == 1 ? sent.get(0) : "");
    return bearer.matches() ? bearer.group(1) : null;
  }
}
