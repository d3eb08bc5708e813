package dev.letterlint.server.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where a fault becomes an answer: a problem of RFC 9457 with a kebab-case {@code
 * code}. What went wrong inside is logged and not told.
 */
@Component
@Order(-2)
final class Problems implements ErrorWebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final JsonMapper mapper;
  private final List<KnownFaults> features;

  Problems(JsonMapper mapper, List<KnownFaults> features) {
    this.mapper = mapper;
    this.features = List.copyOf(features);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
    return answer(exchange.getResponse(), fault);
  }

  /** Fails where an answer has already begun. */
  Mono<Void> answer(ServerHttpResponse response, Throwable thrown) {
    if (response.isCommitted()) {
      return Mono.error(thrown);
    }
    Throwable fault = known(thrown);
    if (fault instanceof ErrorResponse known) {
      response.getHeaders().addAll(known.getHeaders());
    }
    if (fault instanceof Refusal refusal) {
      response.getHeaders().addAll(refusal.headers());
    }
    return answer(response, problem(fault));
  }

  private Throwable known(Throwable thrown) {
    Throwable fault =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    return features.stream()
        .<Throwable>map(feature -> feature.refusal(fault))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(fault);
  }

  private static ProblemDetail problem(Throwable fault) {
    if (fault instanceof Refusal refusal) {
      return problem(refusal.status(), refusal.code(), refusal.getMessage());
    }
    if (fault instanceof ErrorResponse known) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      return problem(status, code(status), known.getBody().getDetail());
    }
    LOG.error("A request failed", fault);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "The server failed.");
  }

  private static ProblemDetail problem(HttpStatus status, String code, String sentence) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setProperty("code", code);
    return problem;
  }

  private static String code(HttpStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Mono<Void> answer(ServerHttpResponse response, ProblemDetail problem) {
    response.setRawStatusCode(problem.getStatus());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setCacheControl("no-store");
    DataBuffer body = response.bufferFactory().wrap(mapper.writeValueAsBytes(problem));
    return response.writeWith(Mono.just(body));
  }
}
