package dev.letterlint.server.web;

import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Bodies in JSON of a {@link Shortcut}, with the framework's limits and refusals. */
@Component
public final class Json {

  private static final Refusal UNREADABLE =
      new Refusal(HttpStatus.BAD_REQUEST, "bad-request", "The body is not what this path takes.");

  private final JsonMapper mapper;

  Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Fails with a refusal where the body is no such value, too long, or of another type. */
  public <T> Mono<T> read(ServerHttpRequest request, Class<T> type) {
    return Mono.defer(() -> DataBufferUtils.join(plain(request).getBody(), BodyLimit.BYTES))
        .onErrorMap(DataBufferLimitException.class, ContentTooLargeException::new)
        .mapNotNull(body -> value(body, type))
        .switchIfEmpty(Mono.error(UNREADABLE));
  }

  /** Answers 200 with a value. */
  public Mono<Void> write(ServerHttpResponse response, Object value) {
    byte[] body = mapper.writeValueAsBytes(value);
    response.getHeaders().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }

  private static ServerHttpRequest plain(ServerHttpRequest request) {
    MediaType sent = type(request);
    if (sent == null || !MediaType.APPLICATION_JSON.includes(sent)) {
      throw new UnsupportedMediaTypeStatusException(sent, List.of(MediaType.APPLICATION_JSON));
    }
    return GzipFilter.unpacked(request);
  }

  private static MediaType type(ServerHttpRequest request) {
    try {
      return request.getHeaders().getContentType();
    } catch (InvalidMediaTypeException unreadable) {
      throw new UnsupportedMediaTypeStatusException(unreadable.getMessage());
    }
  }

  private <T> T value(DataBuffer body, Class<T> type) {
    byte[] bytes = new byte[body.readableByteCount()];
    body.read(bytes);
    DataBufferUtils.release(body);
    try {
      return mapper.readValue(bytes, type);
    } catch (JacksonException unreadable) {
      throw UNREADABLE;
    }
  }
}
