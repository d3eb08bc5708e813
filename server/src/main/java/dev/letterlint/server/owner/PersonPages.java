package dev.letterlint.server.owner;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.access.Person;
import dev.letterlint.server.access.Register;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.sync.Quota;
import dev.letterlint.server.web.Caller;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * What the server's owner does about one person: quota, suspending, removing. None of it shows or
 * changes what the person wrote.
 */
@Controller
final class PersonPages {

  private static final String PATH = PeoplePages.PATH + "/{id}";

  private final Guard guard;
  private final Register register;
  private final Hub hub;
  private final Quota usual;
  private final Caller caller;

  PersonPages(Guard guard, Register register, Hub hub, Quota usual, Caller caller) {
    this.guard = guard;
    this.register = register;
    this.hub = hub;
    this.usual = usual;
    this.caller = caller;
  }

  /** What the form of a quota sends; null for the server's usual one. */
  record QuotaForm(Long records, Long mebibytes) {

    private static final long MOST_RECORDS = 1_000_000_000;
    private static final long MOST_MEBIBYTES = 1 << 20;

    static QuotaForm of(Person.Own quota) {
      return new QuotaForm(quota.records(), quota.bytes() == null ? null : quota.bytes() >> 20);
    }

    boolean isPossible() {
      return isWithin(records, MOST_RECORDS) && isWithin(mebibytes, MOST_MEBIBYTES);
    }

    private static boolean isWithin(Long number, long most) {
      return number == null || (number >= 0 && number <= most);
    }

    Person.Own quota() {
      return new Person.Own(records, mebibytes == null ? null : mebibytes << 20);
    }
  }

  /** What the form of a removal sends. */
  record Confirmed(String password) {}

  /** {@code done}: what the form before this page did, as a word of {@link Done}. */
  @GetMapping(PATH)
  Mono<Rendering> person(
      @AuthenticationPrincipal Owner owner,
      @PathVariable String id,
      @RequestParam(required = false) String done) {
    return guard.serversOwner(owner).flatMap(account -> page(id, Done.sentence(done)));
  }

  private Mono<Rendering> page(String id, String message) {
    return Mono.fromFuture(() -> register.get(id), true)
        .filter(person -> !person.isServersOwner())
        .map(person -> page(person, message))
        .switchIfEmpty(Mono.error(Guard::notFound));
  }

  private Rendering page(Person person, String message) {
    return Rendering.view("person")
        .modelAttribute("message", message)
        .modelAttribute("person", PeoplePages.PersonLine.of(person, usual))
        .modelAttribute("suspended", person.suspended())
        .modelAttribute("quota", QuotaForm.of(person.quota()))
        .modelAttribute("usual", QuotaForm.of(new Person.Own(usual.records(), usual.bytes())))
        .build();
  }

  @PostMapping(PATH + "/quota")
  Mono<Rendering> quota(
      @AuthenticationPrincipal Owner owner,
      @PathVariable String id,
      @ModelAttribute QuotaForm given,
      ServerHttpRequest request) {
    if (!given.isPossible()) {
      return guard
          .serversOwner(owner)
          .flatMap(account -> page(id, "A quota is a whole number, or left empty."));
    }
    String address = caller.address(request);
    return done(owner, id, Done.QUOTA_SET, one -> register.setQuota(one, given.quota(), address));
  }

  @PostMapping(PATH + "/suspend")
  Mono<Rendering> suspend(
      @AuthenticationPrincipal Owner owner, @PathVariable String id, ServerHttpRequest request) {
    String address = caller.address(request);
    return done(owner, id, Done.SUSPENDED, one -> register.suspend(one, address))
        .doOnNext(page -> hub.end(id));
  }

  @PostMapping(PATH + "/resume")
  Mono<Rendering> resume(
      @AuthenticationPrincipal Owner owner, @PathVariable String id, ServerHttpRequest request) {
    String address = caller.address(request);
    return done(owner, id, Done.RESUMED, one -> register.resume(one, address));
  }

  private Mono<Rendering> done(
      Owner owner, String id, Done what, Function<String, CompletableFuture<Boolean>> act) {
    return guard
        .serversOwner(owner)
        .flatMap(account -> Mono.fromFuture(() -> act.apply(id), true))
        .flatMap(Guard::found)
        .map(found -> what.page(PeoplePages.PATH + "/" + id));
  }

  @PostMapping(PATH + "/remove")
  Mono<Rendering> remove(
      @AuthenticationPrincipal Owner owner,
      @PathVariable String id,
      @ModelAttribute Confirmed given,
      ServerHttpRequest request) {
    String address = caller.address(request);
    return guard
        .serversOwner(owner)
        .then(guard.withPassword(owner, given.password(), account -> removed(account, id, address)))
        .doOnNext(page -> hub.end(id))
        .onErrorResume(Guard.WrongPassword.class, wrong -> page(id, wrong.getMessage()));
  }

  private Mono<Rendering> removed(Account owner, String id, String address) {
    return Mono.fromFuture(() -> register.remove(owner.id(), id, address), true)
        .flatMap(Guard::found)
        .map(found -> Done.REMOVED.page(PeoplePages.PATH));
  }
}
