package dev.letterlint.server.access;

import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.EventLoop;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Knows the device of a request by its bearer token, and counts its requests. Reads no cookie. */
@Component
public final class DeviceGate {

  private static final Pattern BEARER = Pattern.compile("(?i)bearer ([A-Za-z0-9_-]{20,80})");
  private static final int MISSES_A_MINUTE = 30;

  private final Devices devices;
  private final Caller caller;
  private final Throttle requests;
  private final Throttle misses = new Throttle(MISSES_A_MINUTE, Duration.ofMinutes(1));

  DeviceGate(Devices devices, Caller caller, Rules rules) {
    this.devices = devices;
    this.caller = caller;
    this.requests = new Throttle(rules.requestsPerMinute(), Duration.ofMinutes(1));
  }

  /** Fails with a refusal where there is no such device, or it asks too often. */
  public Mono<Device> admit(ServerHttpRequest request) {
    String token = token(request.getHeaders());
    if (token == null) {
      return Mono.error(Denied.noToken());
    }
    String address = caller.address(request);
    return Mono.fromRunnable(() -> misses.check(address))
        .then(EventLoop.back(request, () -> devices.admit(token)))
        .doOnError(Refusal.class, denied -> misses.note(address))
        .doOnNext(device -> requests.count(device.id()));
  }

  private static String token(HttpHeaders headers) {
    List<String> sent = headers.getOrEmpty(HttpHeaders.AUTHORIZATION);
    var bearer = BEARER.matcher(sent.size() == 1 ? sent.get(0) : "");
    return bearer.matches() ? bearer.group(1) : null;
  }
}
