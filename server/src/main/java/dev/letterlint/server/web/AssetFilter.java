package dev.letterlint.server.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Says of a file that it can only be read, where no controller takes what is sent to its path. */
@Component
@Order(FilterOrder.ASSETS)
final class AssetFilter implements WebFilter {

  private final AssetShortcut assets;

  AssetFilter(AssetShortcut assets) {
    this.assets = assets;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpMethod method = exchange.getRequest().getMethod();
    return assets.at(exchange.getRequest().getPath().value()) == null
        ? chain.filter(exchange)
        : chain.filter(exchange).onErrorMap(AssetFilter::isNotFound, none -> refusal(method));
  }

  private static boolean isNotFound(Throwable fault) {
    return fault instanceof ErrorResponse known && known.getStatusCode() == HttpStatus.NOT_FOUND;
  }

  private static MethodNotAllowedException refusal(HttpMethod method) {
    return new MethodNotAllowedException(method, AssetShortcut.METHODS);
  }
}
