package dev.letterlint.server.web;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** Lets browser extensions, and no page, read what the API answers. */
@Configuration(proxyBeanMethods = false)
public class ExtensionOrigins {

  private static final Duration PREFLIGHT_KEPT = Duration.ofHours(2);
  private static final List<String> EXPOSED = List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);
  private static final Pattern EXTENSION =
      Pattern.compile("(chrome-extension://[a-p]{32}|moz-extension://[0-9a-f-]{36})");

  /** Whether a request says that it comes from a browser extension. */
  public static boolean has(ServerHttpRequest request) {
    String origin = request.getHeaders().getOrigin();
    return origin != null && EXTENSION.matcher(origin).matches();
  }

  /** Whether an answer may be read by whoever asks: no page of another origin, and no preflight. */
  static boolean mayRead(ServerHttpRequest request) {
    return request.getHeaders().getFirst(HttpHeaders.ORIGIN) == null
        || !CorsUtils.isCorsRequest(request)
        || has(request) && !CorsUtils.isPreFlightRequest(request);
  }

  /** Lets the extension that asks read the answer, as the filter below does. */
  static void allow(ServerHttpRequest request, HttpHeaders answer) {
    if (request.getHeaders().getFirst(HttpHeaders.ORIGIN) != null && has(request)) {
      answer.setAccessControlAllowOrigin(request.getHeaders().getOrigin());
      answer.setAccessControlExposeHeaders(EXPOSED);
    }
    answer.set(HttpHeaders.VARY, HttpHeaders.ORIGIN);
  }

  @Bean
  CorsWebFilter corsOfExtensions() {
    CorsConfiguration extensions = new CorsConfiguration();
    extensions.setAllowedOriginPatterns(List.of("chrome-extension://*", "moz-extension://*"));
    extensions.setAllowedMethods(List.of("GET", "POST"));
    extensions.setAllowedHeaders(
        List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.IF_NONE_MATCH,
            "Last-Event-ID",
            "X-Client",
            "X-Witness"));
    extensions.setExposedHeaders(EXPOSED);
    extensions.setAllowCredentials(false);
    extensions.setAllowPrivateNetwork(true);
    extensions.setMaxAge(PREFLIGHT_KEPT);
    UrlBasedCorsConfigurationSource api = new UrlBasedCorsConfigurationSource();
    api.registerCorsConfiguration("/api/**", extensions);
    return new OrderedCorsFilter(api);
  }

  private static final class OrderedCorsFilter extends CorsWebFilter implements Ordered {

    OrderedCorsFilter(UrlBasedCorsConfigurationSource source) {
      super(source);
    }

    @Override
    public int getOrder() {
      return FilterOrder.CORS;
    }
  }
}
