package dev.letterlint.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.storage.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** The stream as a device reads it, over a real connection. */
final class EventsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private OwnServer server;
  private Account account;
  private Client laptop;
  private int written;

  @BeforeEach
  void start() {
    server = OwnServer.on(folder.resolve("data"));
    People people = new People(server.bean(Database.class), server.bean(Pairings.class));
    account = people.account();
    laptop = Client.at(server.port()).with(people.device(account, "laptop"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void beginsWithTheRulesAndTheTokenOfNowAndGoesOnWithEachChange() {
    StepVerifier.create(stream(null))
        .assertNext(event -> assertEquals("rules", event.event()))
        .assertNext(event -> assertEquals(token(), event.id()))
        .then(this::write)
        .assertNext(event -> assertEquals(token(), event.data().get("token")))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void resumesWithoutTellingWhatIsKnown() {
    write();
    String known = token();
    StepVerifier.create(stream(known))
        .assertNext(event -> assertEquals("rules", event.event()))
        .then(this::write)
        .assertNext(event -> assertEquals(token(), event.id()))
        .thenCancel()
        .verify(PATIENCE);
    StepVerifier.create(stream(known).skip(1))
        .assertNext(event -> assertEquals(token(), event.id()))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void endsWhenTheDeviceIsRevoked() {
    String id = server.bean(Devices.class).of(account.id()).join().get(0).id();
    StepVerifier.create(stream(null))
        .expectNextCount(2)
        .then(() -> server.bean(Hub.class).end(account.id(), id))
        .expectComplete()
        .verify(PATIENCE);
  }

  /** A stream that the server had to cut would end with an error here. */
  @Test
  void endsCleanlyWhenTheServerStops() {
    StepVerifier.create(stream(null))
        .expectNextCount(2)
        .then(server::close)
        .expectComplete()
        .verify(PATIENCE);
  }

  private Flux<ServerSentEvent<Map<String, Object>>> stream(String last) {
    return WebClient.create("http://127.0.0.1:" + server.port())
        .get()
        .uri("/api/v1/events")
        .headers(laptop::headers)
        .headers(
            headers -> {
              if (last != null) {
                headers.set("Last-Event-ID", last);
              }
            })
        .retrieve()
        .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
        // What the steps ask of the server meanwhile may wait here.
        .publishOn(Schedulers.boundedElastic());
  }

  private void write() {
    written++;
    String name = "%032x".formatted(written);
    Map<String, Object> op = Map.of("id", name, "rev", name, "deleted", false, "body", "text");
    laptop.post("/api/v1/sync", Map.of("ops", List.of(op))).expectStatus().isOk();
  }

  private String token() {
    Object token =
        laptop
            .get("/api/v1/sync")
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody()
            .get("token");
    assertTrue(token.toString().length() > 40);
    return token.toString();
  }
}
