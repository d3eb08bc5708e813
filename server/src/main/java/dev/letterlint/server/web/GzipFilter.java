package dev.letterlint.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Unpacks request bodies sent with gzip, up to what a plain body may have; nothing else. */
@Component
@Order(FilterOrder.GZIP)
final class GzipFilter implements WebFilter {

  GzipFilter() {}

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    ServerHttpRequest unpacked = unpacked(request);
    return chain.filter(
        unpacked == request ? exchange : exchange.mutate().request(unpacked).build());
  }

  /** The same request where it is not packed. */
  static ServerHttpRequest unpacked(ServerHttpRequest request) {
    String encoding = request.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null) {
      return request;
    }
    if (!encoding.toLowerCase(Locale.ROOT).equals("gzip")) {
      throw unknownEncoding();
    }
    return new Unpacked(request);
  }

  private static Refusal unknownEncoding() {
    return new Refusal(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unknown-encoding", "Send it plain or with gzip.");
  }

  private static final class Unpacked extends ServerHttpRequestDecorator {

    private final HttpHeaders headers;

    Unpacked(ServerHttpRequest packed) {
      super(packed);
      headers = new HttpHeaders(packed.getHeaders());
      headers.remove(HttpHeaders.CONTENT_ENCODING);
      headers.remove(HttpHeaders.CONTENT_LENGTH);
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return DataBufferUtils.join(super.getBody(), BodyLimit.BYTES).map(Unpacked::unpacked).flux();
    }

    private static DataBuffer unpacked(DataBuffer packed) {
      // Two resources: GZIPInputStream reads when it is made, and leaves open what it cannot read.
      try (InputStream sent = packed.asInputStream(true);
          InputStream bytes = new GZIPInputStream(sent)) {
        byte[] plain = bytes.readNBytes(BodyLimit.BYTES + 1);
        if (plain.length > BodyLimit.BYTES) {
          throw new DataBufferLimitException("more than " + BodyLimit.BYTES + " bytes unpacked");
        }
        return packed.factory().wrap(plain);
      } catch (IOException broken) {
        throw new Refusal(
            HttpStatus.BAD_REQUEST, "broken-gzip", "The body is no whole gzip: send it again.");
      }
    }
  }
}
