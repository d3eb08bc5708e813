package dev.letterlint.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.OwnServer;
import dev.letterlint.server.ServerTest;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.storage.Database;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** The stream as a device reads it, over a real connection. */
@ServerTest
@Timeout(120)
final class EventsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_TOLD = 20_000;

  @TempDir private Path folder;

  private final int port;
  private final Hub hub;
  private final Devices devices;
  private final MeterRegistry metrics;
  private final Account account;
  private final Client laptop;
  private int written;

  EventsTest(
      @LocalServerPort int port,
      Database database,
      Pairings pairings,
      Devices devices,
      Hub hub,
      MeterRegistry metrics) {
    this.port = port;
    this.hub = hub;
    this.devices = devices;
    this.metrics = metrics;
    People people = new People(database, pairings);
    account = people.account();
    laptop = Client.at(port).with(people.device(account, "laptop"));
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
    String id = devices.of(account.id()).join().get(0).id();
    StepVerifier.create(stream(null))
        .expectNextCount(2)
        .then(() -> hub.end(account.id(), id))
        .expectComplete()
        .verify(PATIENCE);
  }

  /** A stream that the server had to cut would end with an error here. */
  @Test
  void endsCleanlyWhenTheServerStops() {
    try (OwnServer server = OwnServer.on(folder.resolve("data"))) {
      People people = new People(server.bean(Database.class), server.bean(Pairings.class));
      Client device = Client.at(server.port()).with(people.device(people.account(), "laptop"));
      StepVerifier.create(stream(server.port(), device, null))
          .expectNextCount(2)
          .then(server::close)
          .expectComplete()
          .verify(PATIENCE);
    }
  }

  @Test
  void aSilentStreamIsKeptAliveByComments() throws IOException {
    try (Socket socket = listening(64 << 10)) {
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      for (int beats = 0; beats < 3; ) {
        String line = lines.readLine();
        assertNotNull(line, "the stream ended");
        beats += line.equals(":alive") ? 1 : 0;
      }
    }
  }

  @Test
  void aDeviceThatReadsNothingIsHungUpOn() throws IOException {
    double before = clients();
    try (Socket socket = listening(4 << 10)) {
      readUntil(socket, "changed");
      assertEquals(before + 1, clients());
      int told = 0;
      while (clients() > before && told < MOST_TOLD) {
        hub.changed(account.id(), "x".repeat(10_000));
        told++;
      }
      assertEquals(before, clients(), told + " events and it still listens");
      assertEnds(socket);
    }
    StepVerifier.create(stream(null)).expectNextCount(2).thenCancel().verify(PATIENCE);
  }

  private double clients() {
    return metrics.get("letterlint.events.clients").gauge().value();
  }

  private Socket listening(int receiveBytes) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(receiveBytes);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    String request =
        "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + laptop.token()
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private static void readUntil(Socket socket, String word) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(word) < 0) {
      int next = socket.getInputStream().read();
      assertTrue(next >= 0, read.toString());
      read.append((char) next);
    }
  }

  /** What was on its way still comes; then the server has closed or cut the connection. */
  private static void assertEnds(Socket socket) throws IOException {
    try {
      assertEquals(-1, skipAll(socket.getInputStream()));
    } catch (SocketException cut) {
      assertFalse(cut instanceof ConnectException, cut.getMessage());
    }
  }

  private static int skipAll(InputStream stream) throws IOException {
    byte[] some = new byte[1 << 16];
    int read = stream.read(some);
    while (read >= 0) {
      read = stream.read(some);
    }
    return read;
  }

  private Flux<ServerSentEvent<Map<String, Object>>> stream(String last) {
    return stream(port, laptop, last);
  }

  private static Flux<ServerSentEvent<Map<String, Object>>> stream(
      int port, Client device, String last) {
    return WebClient.create("http://127.0.0.1:" + port)
        .get()
        .uri("/api/v1/events")
        .headers(device::headers)
        .headers(
            headers -> {
              if (last != null) {
                headers.set("Last-Event-ID", last);
              }
            })
        .retrieve()
        .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
        .filter(event -> event.event() != null)
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
