package dev.letterlint.server.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Cuts off forms with files that are longer than the longest release of rules, whoever sends them:
 * they are read for their token before anybody asks who that is.
 */
@Component
final class MultipartLimit implements DoorCheck {

  /** A pack, its manifest and the other fields. */
  static final int BYTES = BodyLimit.BYTES + (64 << 10);

  private static final String MULTIPART = "multipart/";

  MultipartLimit() {}

  @Override
  public Refusal refusal(ServerHttpRequest request) {
    boolean isTooLong = isForm(request) && request.getHeaders().getContentLength() > BYTES;
    return isTooLong ? tooLong() : null;
  }

  /** The same request; where it told no length, what comes is counted. */
  static ServerHttpRequest counted(ServerHttpRequest request) {
    return isForm(request) ? new Counted(request) : request;
  }

  private static boolean isForm(ServerHttpRequest request) {
    String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
  }

  private static Refusal tooLong() {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "content-too-large",
        "Files of more than 1 MiB are not taken: a pack of rules may have no more.");
  }

  private static final class Counted extends ServerHttpRequestDecorator {

    Counted(ServerHttpRequest request) {
      super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
      AtomicLong bytes = new AtomicLong();
      return super.getBody()
          .doOnNext(
              part -> {
                if (bytes.addAndGet(part.readableByteCount()) > BYTES) {
                  DataBufferUtils.release(part);
                  throw tooLong();
                }
              });
    }
  }
}
