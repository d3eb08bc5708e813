package dev.letterlint.server.owner;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Denied;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Holds a session to what is true now, and asks for the password again where it matters. */
@Component
final class Guard {

  private static final int MISSES = 10;

  private final Throttle misses = new Throttle(MISSES, Duration.ofMinutes(10));
  private final Accounts accounts;

  Guard(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The owner's account, unless it is gone or has another password than at the sign-in. */
  Mono<Account> account(Owner owner) {
    return Mono.fromFuture(() -> accounts.get(owner.account()), true)
        .publishOn(Schedulers.parallel())
        .filter(account -> account.passwordSet() == owner.passwordSet())
        .switchIfEmpty(Mono.error(Guard::over))
        .filter(account -> !account.suspended())
        .switchIfEmpty(Mono.error(Denied::suspended));
  }

  /** The account of the server's owner, and of nobody else who is signed in. */
  Mono<Account> serversOwner(Owner owner) {
    return account(owner)
        .filter(Account::isServersOwner)
        .switchIfEmpty(Mono.error(Guard::notYours));
  }

  /** Goes on where there was what a page named. */
  static Mono<Boolean> found(boolean there) {
    return there ? Mono.just(true) : Mono.error(notFound());
  }

  static Refusal notFound() {
    return new Refusal(
        HttpStatus.NOT_FOUND, "not-found", "That is not there any more: go back and reload.");
  }

  /** Goes on only with the right password. */
  <T> Mono<T> withPassword(Owner owner, String password, Function<Account, Mono<T>> act) {
    return account(owner)
        .publishOn(Schedulers.boundedElastic())
        .filter(account -> matches(account, password == null ? "" : password))
        .switchIfEmpty(Mono.error(WrongPassword::new))
        .publishOn(Schedulers.parallel())
        .flatMap(act);
  }

  private boolean matches(Account account, String password) {
    misses.check(account.id());
    boolean right = accounts.matches(account, password);
    if (!right) {
      misses.note(account.id());
    }
    return right;
  }

  /** The password that was given again is not the account's. */
  static final class WrongPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongPassword() {
      super("That is not the password.", null, false, false);
    }
  }

  private static Refusal notYours() {
    return new Refusal(
        HttpStatus.FORBIDDEN, "owner-only", "This page is for the server's owner only.");
  }

  private static Refusal over() {
    return new Refusal(
        HttpStatus.UNAUTHORIZED, "signed-out", "Sign in again: the password has changed.");
  }
}
