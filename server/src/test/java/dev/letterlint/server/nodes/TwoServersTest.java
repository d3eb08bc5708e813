package dev.letterlint.server.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.api.Client;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import dev.letterlint.server.sync.Revisions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Two servers on one PostgreSQL are one to a device, whichever it asks. */
@OnPostgres
@Timeout(120)
final class TwoServersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SYNC = "/api/v1/sync";

  @TempDir private Path folder;

  private final String url = Postgres.freshDatabase();

  private OwnServer one;
  private OwnServer other;
  private Account account;
  private Client laptop;
  private int written;

  @BeforeEach
  void start() {
    one = server("one");
    other = server("other");
    People people = new People(one.bean(Database.class), one.bean(Pairings.class));
    account = people.account();
    laptop = Client.at(one.port()).with(people.device(account, "laptop"));
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  private OwnServer server(String name) {
    return OwnServer.on(folder.resolve(name), "--letterlint.database-url=" + url);
  }

  @Test
  void aPushOnOneIsToldOnTheOtherAndReadThere() {
    StepVerifier.create(streamOnTheOther())
        .then(this::write)
        .assertNext(token -> assertEquals(token(), token))
        .thenCancel()
        .verify(PATIENCE);
    assertTrue(there(laptop).contains("text 1"));
  }

  @Test
  void aDeviceRevokedOnOneIsRefusedByTheOtherAndItsStreamEnds() {
    Client there = Client.at(other.port()).with(laptop.token());
    there.get(SYNC).expectStatus().isOk();
    Devices devices = one.bean(Devices.class);
    String id = devices.of(account.id()).join().get(0).id();
    StepVerifier.create(other.bean(Hub.class).listen(account.id(), id))
        .then(
            () -> {
              devices.revoke(account.id(), id, "").join();
              one.bean(Hub.class).end(account.id(), id);
            })
        .expectComplete()
        .verify(PATIENCE);
    there.get(SYNC).expectStatus().isUnauthorized();
  }

  /** What was pushed while nobody listened is told once the connection is back. */
  @Test
  void aListenerThatWasCutHealsAndCatchesUp() {
    StepVerifier.create(streamOnTheOther().distinct())
        .then(this::cutAllListeners)
        .then(this::write)
        .assertNext(token -> assertEquals(token(), token))
        .then(this::awaitListeners)
        .then(this::write)
        .assertNext(token -> assertEquals(token(), token))
        .thenCancel()
        .verify(PATIENCE);
  }

  private Flux<String> streamOnTheOther() {
    awaitListeners();
    String id = one.bean(Devices.class).of(account.id()).join().get(0).id();
    String known = token();
    return other.bean(Hub.class).listen(account.id(), id).filter(token -> !token.equals(known));
  }

  private static final String LISTENERS =
      " from pg_stat_activity where datname = current_database() and application_name = 'letterlint listener'";

  private void cutAllListeners() {
    one.bean(Database.class)
        .read(sql -> sql.all(row -> true, "select pg_terminate_backend(pid)" + LISTENERS))
        .join();
  }

  private void awaitListeners() {
    while (listeners() < 2) {
      Thread.onSpinWait();
    }
  }

  private long listeners() {
    return one.bean(Database.class)
        .read(sql -> sql.one(row -> row.getLong(1), "select count(*)" + LISTENERS))
        .join();
  }

  private void write() {
    written++;
    String name = "%032x".formatted(written);
    Map<String, Object> op =
        Map.of("id", name, "rev", name, "deleted", false, "body", "text " + written);
    laptop.post(SYNC, Map.of("ops", List.of(op))).expectStatus().isOk();
  }

  private String token() {
    return other.bean(Revisions.class).token(account.id()).join();
  }

  private String there(Client device) {
    return Client.at(other.port())
        .with(device.token())
        .get(SYNC)
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }
}
