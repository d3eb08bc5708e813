package dev.letterlint.server.web;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

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

  private final boolean encrypted;

  SecurityHeaders(Binding binding) {
    encrypted = binding.exposed();
  }

  void put(HttpHeaders headers) {
    headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (encrypted) {
      headers.set("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
    }
  }
}
