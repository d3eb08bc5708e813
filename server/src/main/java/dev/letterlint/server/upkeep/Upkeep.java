package dev.letterlint.server.upkeep;

import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.sync.Revisions;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops the bodies of expired history once a day. */
@Component
@EnableScheduling
final class Upkeep {

  private final Accounts accounts;
  private final Revisions revisions;

  Upkeep(Accounts accounts, Revisions revisions) {
    this.accounts = accounts;
    this.revisions = revisions;
  }

  /** One account after the other, so that pushes come between. */
  @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
  void expire() {
    accounts.all().join().forEach(account -> revisions.expire(account).join());
  }
}
