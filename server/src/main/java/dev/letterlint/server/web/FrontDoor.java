package dev.letterlint.server.web;

import java.util.List;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

/**
 * Sees every request first: puts the headers on its answer, sends away who may not come in, and
 * answers the shortcuts. All else goes on to the framework.
 */
@Component
final class FrontDoor implements WebHttpHandlerBuilderCustomizer {

  private final SecurityHeaders headers;
  private final List<DoorCheck> checks;
  private final List<Shortcut> shortcuts;
  private final Problems problems;
  private final RouteTimes times;

  FrontDoor(
      SecurityHeaders headers,
      List<DoorCheck> checks,
      List<Shortcut> shortcuts,
      Problems problems,
      RouteTimes times) {
    this.headers = headers;
    this.checks = List.copyOf(checks);
    this.shortcuts = List.copyOf(shortcuts);
    this.problems = problems;
    this.times = times;
  }

  @Override
  public void customize(WebHttpHandlerBuilder builder) {
    builder.httpHandlerDecorator(
        framework ->
            (request, response) -> handle(MultipartLimit.counted(request), response, framework));
  }

  private Mono<Void> handle(
      ServerHttpRequest request, ServerHttpResponse response, HttpHandler framework) {
    headers.put(response);
    for (DoorCheck check : checks) {
      Refusal refusal = check.refusal(request);
      if (refusal != null) {
        return times.unknownRoute(request, response, problems.answer(response, refusal));
      }
    }
    // Preflights, and pages that may not read the answer, are the framework's business.
    return ExtensionOrigins.mayRead(request)
        ? shortcut(request, response, framework)
        : framework.handle(request, response);
  }

  private Mono<Void> shortcut(
      ServerHttpRequest request, ServerHttpResponse response, HttpHandler framework) {
    for (Shortcut shortcut : shortcuts) {
      Mono<Void> answer = shortcut.answer(request, response);
      if (answer != null) {
        ExtensionOrigins.allow(request, response.getHeaders());
        return times.route(
            request, response, answer.onErrorResume(fault -> problems.answer(response, fault)));
      }
    }
    return framework.handle(request, response);
  }
}
