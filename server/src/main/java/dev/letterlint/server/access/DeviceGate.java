package dev.letterlint.server.access;

import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.EventLoop;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Knows the device of a request by its bearer token, and counts its requests. Reads no cookie. */
@Component
public final class DeviceGate {

  private static final String BEARER = "bearer ";
  private static final int SHORTEST_TOKEN = 20;
  private static final int LONGEST_TOKEN = 80;
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

  /** By hand: a regular expression here is a twentieth of what a push costs. */
  private static String token(HttpHeaders headers) {
    List<String> sent = headers.getOrEmpty(HttpHeaders.AUTHORIZATION);
    String value = sent.size() == 1 ? sent.get(0) : "";
    if (!value.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return null;
    }
    String token = value.substring(BEARER.length());
    return isToken(token) ? token : null;
  }

  private static boolean isToken(String text) {
    return text.length() >= SHORTEST_TOKEN
        && text.length() <= LONGEST_TOKEN
        && text.chars().allMatch(DeviceGate::isBase64Url);
  }

  private static boolean isBase64Url(int letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || letter == '_'
        || letter == '-';
  }
}
