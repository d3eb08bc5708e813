package dev.letterlint.server.api;

import dev.letterlint.server.access.Denied;
import dev.letterlint.server.sync.Barred;
import dev.letterlint.server.sync.HistoryChanged;
import dev.letterlint.server.web.EventLoop;
import dev.letterlint.server.web.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** What the store answers, brought back from its threads, its refusals in words of the protocol. */
final class Answer {

  private Answer() {}

  static <T> Mono<T> to(ServerHttpRequest request, Supplier<CompletableFuture<T>> question) {
    return EventLoop.back(request, question)
        .onErrorMap(HistoryChanged.class, changed -> historyChanged())
        .onErrorMap(Barred.class, Answer::refusal);
  }

  private static Refusal historyChanged() {
    return new Refusal(
        HttpStatus.GONE,
        "history-changed",
        "The server's history is another one than you have read: read all of it and reconcile.");
  }

  private static Refusal refusal(Barred barred) {
    return barred.suspended() ? Denied.suspended() : Denied.unknownToken();
  }
}
