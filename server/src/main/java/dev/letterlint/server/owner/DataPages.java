package dev.letterlint.server.owner;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Event;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.storage.Past;
import dev.letterlint.server.sync.Revisions;
import dev.letterlint.server.web.Caller;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an owner does with all of an account's data; each asks for the password again. */
@Controller
final class DataPages {

  /** Stands where a device would: the revisions that a rewind writes come from none. */
  static final String REWIND = "rewind";

  private final Guard guard;
  private final Accounts accounts;
  private final Revisions revisions;
  private final Hub hub;
  private final Caller caller;

  DataPages(Guard guard, Accounts accounts, Revisions revisions, Hub hub, Caller caller) {
    this.guard = guard;
    this.accounts = accounts;
    this.revisions = revisions;
    this.hub = hub;
    this.caller = caller;
  }

  /** What the forms send; only a rewind has a point of the history. */
  record Confirmed(String password, Long seq) {}

  @PostMapping("/owner/export")
  Mono<ResponseEntity<Flux<List<Past>>>> export(
      @AuthenticationPrincipal Owner owner,
      @ModelAttribute Confirmed given,
      ServerHttpRequest request) {
    return guard
        .withPassword(
            owner, given.password(), account -> noted(account, Event.Kind.EXPORTED, request))
        .map(
            account ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"letterlint-export.json\"")
                    .body(everything(account)));
  }

  /**
   * Record after record, each with all that was known of its past when the export began: no account
   * fits into memory, and what is pushed meanwhile is not half in it.
   */
  private Flux<List<Past>> everything(Account account) {
    return Mono.fromFuture(() -> revisions.contents(account.id()), true)
        .flatMapMany(
            contents ->
                Flux.fromIterable(contents.ids())
                    .concatMap(id -> past(account, id, contents.seq())));
  }

  /** Cuts the answer where an account is deleted meanwhile: half an export must not look whole. */
  private Mono<List<Past>> past(Account account, String id, long upTo) {
    return Mono.fromFuture(() -> revisions.history(account.id(), id, upTo), true)
        .filter(past -> !past.isEmpty())
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("deleted while it was exported")));
  }

  @PostMapping("/owner/rewind")
  Mono<Rendering> rewind(
      @AuthenticationPrincipal Owner owner,
      @ModelAttribute Confirmed given,
      ServerHttpRequest request) {
    long seq = given.seq() == null ? -1 : given.seq();
    return guard
        .withPassword(
            owner, given.password(), account -> noted(account, Event.Kind.REWOUND, request))
        .flatMap(
            account -> Mono.fromFuture(() -> revisions.rewind(account.id(), REWIND, seq), true))
        .then(Mono.fromFuture(() -> revisions.token(owner.account()), true))
        .doOnNext(token -> hub.changed(owner.account(), token))
        .map(token -> Done.REWOUND.page());
  }

  @PostMapping("/owner/delete")
  Mono<Rendering> delete(
      @AuthenticationPrincipal Owner owner, @ModelAttribute Confirmed given, WebSession session) {
    return guard
        .withPassword(
            owner,
            given.password(),
            account ->
                Mono.fromFuture(() -> accounts.delete(account.id()), true).thenReturn(account))
        .doOnNext(account -> hub.end(account.id()))
        .flatMap(account -> session.invalidate().thenReturn(account))
        .map(account -> message("The account and all it held are deleted on this server."));
  }

  @ExceptionHandler
  Rendering wrongPassword(Guard.WrongPassword wrong) {
    return Rendering.view("message")
        .modelAttribute("message", wrong.getMessage())
        .status(HttpStatus.FORBIDDEN)
        .build();
  }

  private Mono<Account> noted(Account account, Event.Kind kind, ServerHttpRequest request) {
    return Mono.fromFuture(() -> accounts.note(account.id(), kind, caller.address(request)), true)
        .thenReturn(account);
  }

  private static Rendering message(String sentence) {
    return Rendering.view("message").modelAttribute("message", sentence).build();
  }
}
