package dev.letterlint.server.web;

import java.util.List;
import java.util.Set;
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

  /** A path's content changes with the version of the server, so a copy is kept but asked after. */
  private static Mono<Void> serve(
      Asset asset, ServerHttpRequest request, ServerHttpResponse response) {
    asset.served();
    HttpHeaders headers = response.getHeaders();
    headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.set(HttpHeaders.ETAG, asset.etag());
    if (has(request.getHeaders(), asset.etag())) {
      response.setStatusCode(HttpStatus.NOT_MODIFIED);
      return response.setComplete();
    }
    headers.setContentType(asset.type());
    headers.setContentLength(asset.bytes().length);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(asset.bytes())));
  }

  private static boolean has(HttpHeaders headers, String etag) {
    String known = headers.getFirst(HttpHeaders.IF_NONE_MATCH);
    return known != null
        && (known.equals(etag)
            || headers.getIfNoneMatch().stream().anyMatch(tag -> isSame(tag, etag)));
  }

  private static boolean isSame(String known, String etag) {
    return known.equals(ANY)
        || (known.startsWith(WEAK) ? known.substring(WEAK.length()) : known).equals(etag);
  }
}
