package dev.letterlint.server.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Serves the features' files from memory, or says that the browser's copy is still good. */
@Component
final class AssetShortcut implements Shortcut {

  static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** A path's content changes with the version of the server, so a copy is kept but asked after. */
  private static final String ASKED_AFTER = "no-cache";

  private static final String UNCHANGING = "public, max-age=31536000, immutable";

  /** Not where it is named to be refused, with q=0. */
  private static final Pattern GZIP =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private static final String WEAK = "W/";
  private static final String ANY = "*";

  private final List<Assets> features;

  AssetShortcut(List<Assets> features) {
    this.features = List.copyOf(features);
  }

  @Override
  public Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response) {
    Asset asset = METHODS.contains(request.getMethod()) ? at(request.getPath().value()) : null;
    return asset == null ? null : serve(asset, request, response);
  }

  /** The file at a path, or null. */
  Asset at(String path) {
    for (Assets feature : features) {
      Asset asset = feature.at(path);
      if (asset != null) {
        return asset;
      }
    }
    return null;
  }

  private static Mono<Void> serve(
      Asset asset, ServerHttpRequest request, ServerHttpResponse response) {
    asset.served();
    HttpHeaders headers = response.getHeaders();
    headers.set(HttpHeaders.CACHE_CONTROL, asset.packed() == null ? ASKED_AFTER : UNCHANGING);
    headers.set(HttpHeaders.ETAG, asset.etag());
    if (has(request.getHeaders(), asset.etag())) {
      response.setStatusCode(HttpStatus.NOT_MODIFIED);
      return response.setComplete();
    }
    headers.setContentType(asset.type());
    byte[] body = body(asset, request.getHeaders(), headers);
    headers.setContentLength(body.length);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }

  private static byte[] body(Asset asset, HttpHeaders asked, HttpHeaders answer) {
    if (asset.packed() == null) {
      return asset.bytes();
    }
    answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    String accepted = asked.getFirst(HttpHeaders.ACCEPT_ENCODING);
    if (accepted == null || !GZIP.matcher(accepted).find()) {
      return asset.bytes();
    }
    answer.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    return asset.packed();
  }

  private static boolean has(HttpHeaders headers, String etag) {
    String known = headers.getFirst(HttpHeaders.IF_NONE_MATCH);
    return known != null
        && (known.equals(etag)
            || headers.getIfNoneMatch().stream().anyMatch(tag -> isSame(tag, etag)));
  }

  private static boolean isSame(String known, String etag) {
    return known.equals(ANY) || strong(known).equals(strong(etag));
  }

  private static String strong(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }
}
