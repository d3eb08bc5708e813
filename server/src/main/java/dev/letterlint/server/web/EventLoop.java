package dev.letterlint.server.web;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;

/**
 * Brings what other threads answer back to the one that serves the connection: the only hop there
 * is between the store and the wire.
 */
public final class EventLoop {

  private EventLoop() {}

  /** Ends the connection, whatever is still to be sent. */
  public static void hangUp(ServerHttpRequest request) {
    Connection connection = ServerHttpRequestDecorator.getNativeRequest(request);
    connection.dispose();
  }

  /** Asks when subscribed to. A client that hangs up stops nothing: what was begun is finished. */
  public static <T> Mono<T> back(
      ServerHttpRequest request, Supplier<CompletableFuture<T>> question) {
    Connection connection = ServerHttpRequestDecorator.getNativeRequest(request);
    return Mono.defer(
        () -> {
          CompletableFuture<T> answer = question.get();
          Mono<T> told = Mono.fromFuture(answer, true);
          return answer.isDone()
              ? told
              : told.publishOn(Schedulers.fromExecutor(connection.channel().eventLoop()));
        });
  }
}
