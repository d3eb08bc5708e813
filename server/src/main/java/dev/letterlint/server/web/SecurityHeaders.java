package dev.letterlint.server.web;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The headers on every answer. The policy allows the server's own files and nothing inline, for
 * pages and problems alike.
 */
@Component
final class SecurityHeaders {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000";

  private final HttpHeaders all = new DefaultHttpHeaders();

  SecurityHeaders(Binding binding) {
    all.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    all.set("X-Content-Type-Options", "nosniff");
    all.set("X-Frame-Options", "DENY");
    all.set("Referrer-Policy", "no-referrer");
    all.set("Cross-Origin-Opener-Policy", "same-origin");
    all.set("Cross-Origin-Resource-Policy", "same-origin");
    all.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (binding.exposed()) {
      all.set("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
    }
  }

  /** Of an answer that has none yet. Netty copies its own headers without checking them again. */
  void put(ServerHttpResponse response) {
    HttpServerResponse wire = ServerHttpResponseDecorator.getNativeResponse(response);
    wire.responseHeaders().add(all);
  }
}
