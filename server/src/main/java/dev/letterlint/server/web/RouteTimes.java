package dev.letterlint.server.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Times what the front door answers, under the name and tags that the framework gives the rest. */
@Component
final class RouteTimes {

  private static final String UNKNOWN = "UNKNOWN";
  private static final String NONE = "none";

  private final MeterRegistry metrics;
  private final Map<Route, Timer> timers = new ConcurrentHashMap<>();

  RouteTimes(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  private record Route(String path, HttpMethod method, int status) {}

  /** Counted under its path, which must be one of few. */
  Mono<Void> route(ServerHttpRequest request, ServerHttpResponse response, Mono<Void> answer) {
    return timed(request.getPath().value(), request, response, answer);
  }

  Mono<Void> unknownRoute(
      ServerHttpRequest request, ServerHttpResponse response, Mono<Void> answer) {
    return timed(UNKNOWN, request, response, answer);
  }

  private Mono<Void> timed(
      String path, ServerHttpRequest request, ServerHttpResponse response, Mono<Void> answer) {
    long begin = System.nanoTime();
    return answer.doFinally(
        end -> {
          Route route = new Route(path, request.getMethod(), status(response));
          long nanos = System.nanoTime() - begin;
          timers.computeIfAbsent(route, this::timer).record(nanos, TimeUnit.NANOSECONDS);
        });
  }

  private static int status(ServerHttpResponse response) {
    HttpStatusCode status = response.getStatusCode();
    return status == null ? HttpStatus.OK.value() : status.value();
  }

  private Timer timer(Route route) {
    return Timer.builder("http.server.requests")
        .tag("error", NONE)
        .tag("exception", NONE)
        .tag("method", route.method().name())
        .tag("outcome", Outcome.forStatus(route.status()).name())
        .tag("status", String.valueOf(route.status()))
        .tag("uri", route.path())
        .register(metrics);
  }
}
