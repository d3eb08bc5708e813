package dev.letterlint.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A PostgreSQL that goes away is no failure of the server's: come again. */
@OnPostgres
@Timeout(120)
final class StoreAwayTest {

  private static final String SYNC = "/api/v1/sync";

  @TempDir private Path folder;

  @Test
  void everyRouteSaysWhenToComeAgainAndGoesOnAfterwards() {
    String url = Postgres.freshDatabase();
    String name = url.replaceAll(".*/([^/?]+)[?].*", "$1");
    try (OwnServer server =
        OwnServer.on(folder.resolve("data"), "--letterlint.database-url=" + url)) {
      People people = new People(server.bean(Database.class), server.bean(Pairings.class));
      Client laptop = Client.at(server.port()).with(people.device(people.account(), "laptop"));
      laptop.get(SYNC).expectStatus().isOk();
      Postgres.run("alter database " + name + " allow_connections false");
      Postgres.run(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
      List<EntityExchangeResult<byte[]>> answers = answersMeanwhile(server.port(), laptop);
      Postgres.run("alter database " + name + " allow_connections true");
      answers.forEach(StoreAwayTest::assertSaysWhenToComeAgain);
      laptop.get(SYNC).expectStatus().isOk();
    }
  }

  /** All at once: each waits for a connection before it gives up. */
  private static List<EntityExchangeResult<byte[]>> answersMeanwhile(int port, Client laptop) {
    return Stream.<java.util.function.Supplier<ResponseSpec>>of(
            () -> laptop.get(SYNC),
            () -> laptop.post(SYNC, Map.of("ops", List.of())),
            () -> laptop.get("/api/v1/events"),
            () -> laptop.post("/api/v1/pairing", Map.of("name", "tablet")),
            () -> laptop.collect("x".repeat(43)),
            () -> Browser.at(port).get().uri("/owner/sign-in").exchange(),
            () -> Browser.at(port).get().uri("/owner/link/x").exchange(),
            () -> Browser.at(port).get().uri("/owner/invitation/x").exchange())
        .parallel()
        .map(request -> request.get().expectBody().returnResult())
        .toList();
  }

  private static void assertSaysWhenToComeAgain(EntityExchangeResult<byte[]> answer) {
    String what = answer.toString();
    assertEquals(503, answer.getStatus().value(), what);
    assertEquals("10", answer.getResponseHeaders().getFirst("Retry-After"), what);
    assertTrue(what.contains("store-away"), what);
  }
}
