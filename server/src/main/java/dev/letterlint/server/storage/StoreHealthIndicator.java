package dev.letterlint.server.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether the database answers; part of the server's readiness. */
@Component
final class StoreHealthIndicator implements ReactiveHealthIndicator {

  private final Database database;

  StoreHealthIndicator(Database database) {
    this.database = database;
  }

  @Override
  public Mono<Health> health() {
    return Mono.fromFuture(
            () -> database.read(sql -> sql.all(row -> 1, "select 1 from account limit 1")), true)
        .map(answered -> Health.up().build())
        .onErrorResume(StorageFailure.class, failed -> Mono.just(Health.down().build()));
  }
}
