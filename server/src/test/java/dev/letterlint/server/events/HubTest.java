package dev.letterlint.server.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;
import reactor.test.StepVerifier;

final class HubTest {

  private final Hub hub = new Hub(new SimpleMeterRegistry());

  @Test
  void tellsAllOfOneAccountAndNobodyElse() {
    StepVerifier.create(hub.listen("mine", "laptop"))
        .then(() -> hub.changed("yours", "y"))
        .then(() -> hub.changed("mine", "a"))
        .expectNext("a")
        .thenCancel()
        .verify();
    assertEquals(0, hub.size());
  }

  @Test
  void whatAnotherServerSaysIsHeardAndNotSaidAgain() {
    List<String> said = new ArrayList<>();
    hub.tellOthers(signal -> said.add(signal.text()));
    StepVerifier.create(hub.listen("mine", "laptop"))
        .then(() -> hub.heard(Signal.of("CHANGED mine a")))
        .expectNext("a")
        .then(() -> hub.changed("mine", "b"))
        .expectNext("b")
        .then(() -> hub.heard(Signal.of("END mine ")))
        .verifyComplete();
    assertEquals(List.of("CHANGED mine b"), said);
  }

  @Test
  void whatIsNoSignalSaysNothing() {
    for (String text : List.of("", "CHANGED", "CHANGED mine", "RESTART mine x", "END mine a b")) {
      assertNull(Signal.of(text), text);
    }
  }

  @Test
  void endsTheStreamsOfDevicesThatAreNotKept() {
    StepVerifier.create(hub.listen("mine", "laptop"))
        .then(() -> hub.keep("mine", Set.of("laptop")))
        .then(() -> hub.changed("mine", "a"))
        .expectNext("a")
        .then(() -> hub.keep("mine", Set.of("desktop")))
        .verifyComplete();
  }

  @Test
  void dropsWhoTakesNothing() {
    StepVerifier.create(hub.listen("mine", "laptop"), 0)
        .thenAwait()
        .then(() -> tell(65))
        .thenRequest(64)
        .expectNextCount(64)
        .expectErrorMatches(Exceptions::isOverflow)
        .verify();
    assertEquals(0, hub.size());
  }

  @Test
  void endsTheStreamsOfADeviceThatIsRevoked() {
    StepVerifier.create(hub.listen("mine", "laptop"))
        .then(() -> hub.end("mine", "desktop"))
        .then(() -> hub.changed("mine", "a"))
        .expectNext("a")
        .then(() -> hub.end("mine", "laptop"))
        .verifyComplete();
  }

  @Test
  void endsAllWhenTheServerStopsAndTakesNoMore() {
    StepVerifier.create(hub.listen("mine", "laptop")).then(hub::stop).verifyComplete();
    StepVerifier.create(hub.listen("mine", "laptop")).verifyComplete();
  }

  @Test
  void aDeviceHasFourStreamsAtMost() {
    for (int i = 0; i < 4; i++) {
      var unused = hub.listen("mine", "laptop").subscribe();
    }
    StepVerifier.create(hub.listen("mine", "laptop")).verifyComplete();
    assertEquals(4, hub.size());
  }

  private void tell(int times) {
    for (int i = 0; i < times; i++) {
      hub.changed("mine", "token " + i);
    }
  }
}
