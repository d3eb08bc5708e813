package dev.letterlint.server.web;

import dev.letterlint.sync.Limits;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.stereotype.Component;

/** How long a request's body may be, unpacked: the largest push there is. */
@Component
final class BodyLimit implements CodecCustomizer {

  static final int BYTES = Limits.PUSH_BYTES;

  BodyLimit() {}

  @Override
  public void customize(CodecConfigurer codecs) {
    codecs.defaultCodecs().maxInMemorySize(BYTES);
  }
}
