package dev.letterlint.server.web;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Answers what is asked most, by its exact path, before the framework's filters and controllers.
 * Whatever it fails with becomes an answer as everywhere else.
 */
public interface Shortcut {

  /** Null where something else is asked for. */
  Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response);
}
