package dev.letterlint.server.api;

import dev.letterlint.server.storage.Overloaded;
import dev.letterlint.server.sync.Barred;
import dev.letterlint.server.sync.HistoryChanged;
import dev.letterlint.server.web.EventLoop;
import dev.letterlint.server.web.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** What the store answers, brought back from its threads, its refusals in words of the protocol. */
final class Answer {

  private static final String SOON_SECONDS = "2";

  private Answer() {}

  static <T> Mono<T> to(ServerHttpRequest request, Supplier<CompletableFuture<T>> question) {
    return EventLoop.back(request, question)
        .onErrorMap(HistoryChanged.class, changed -> historyChanged())
        .onErrorMap(Barred.class, barred -> barred())
        .onErrorMap(Overloaded.class, overloaded -> overloaded());
  }

  private static Refusal historyChanged() {
    return new Refusal(
        HttpStatus.GONE,
        "history-changed",
        "The server's history is another one than you have read: read all of it and reconcile.");
  }

  private static Refusal barred() {
    return new Refusal(
        HttpStatus.UNAUTHORIZED, "not-paired", "This device is no longer paired: pair it again.");
  }

  private static Refusal overloaded() {
    return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy", "The server is busy: come again.")
        .with(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
  }
}
