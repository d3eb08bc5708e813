package dev.letterlint.server.access;

import dev.letterlint.server.web.Throttle;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Signs an owner in by name and password. Each address is counted on its way here; this holds many
 * together.
 */
@Component
final class SignIn implements ReactiveAuthenticationManager {

  private final Throttle tries = new Throttle(200, Duration.ofMinutes(10));
  private final Accounts accounts;

  SignIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Mono<Authentication> authenticate(Authentication given) {
    String name = PersonName.plain(given.getName());
    return Mono.fromRunnable(() -> tries.count(name))
        .then(Mono.fromCallable(() -> signedIn(name, (String) given.getCredentials())))
        .subscribeOn(Schedulers.boundedElastic())
        .switchIfEmpty(Mono.error(() -> new BadCredentialsException("wrong name or password")))
        .filter(account -> !account.suspended())
        .switchIfEmpty(Mono.error(() -> new DisabledException("suspended")))
        .map(SignIn::known);
  }

  private Account signedIn(String name, String password) {
    return accounts.signIn(name, password == null ? "" : password);
  }

  private static Authentication known(Account account) {
    Owner owner = new Owner(account.id(), account.name(), account.passwordSet());
    return UsernamePasswordAuthenticationToken.authenticated(owner, null, List.of());
  }
}
