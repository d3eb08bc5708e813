package dev.letterlint.server.api;

import dev.letterlint.server.access.Device;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.sync.Revisions;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Status;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pull and push of a paired device's account; it merges nothing. */
@RestController
@RequestMapping(path = "/api/v1/sync", produces = MediaType.APPLICATION_JSON_VALUE)
final class Sync {

  private final Revisions revisions;
  private final Hub hub;
  private final Map<Status, Counter> ops = new EnumMap<>(Status.class);

  Sync(Revisions revisions, Hub hub, MeterRegistry metrics) {
    this.revisions = revisions;
    this.hub = hub;
    for (Status status : Status.values()) {
      String name = status.name().toLowerCase(Locale.ROOT);
      ops.put(status, metrics.counter("letterlint.sync.ops", "status", name));
    }
  }

  /** The body of a push, as it comes from outside. */
  record PushRequest(String witness, List<Op> ops) {

    void check() {
      if (ops == null || ops.contains(null)) {
        throw new Refusal(
            HttpStatus.BAD_REQUEST, "bad-request", "A push is {witness, ops: [{id, rev, …}]}.");
      }
      if (ops.size() > Limits.PUSH_OPS) {
        throw new Refusal(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-many-ops",
            "A push carries at most " + Limits.PUSH_OPS + " ops: send the rest in another.");
      }
    }
  }

  @GetMapping
  Mono<Pulled> pull(
      @AuthenticationPrincipal Device device,
      @RequestParam(required = false) String since,
      @RequestParam(defaultValue = "" + Limits.PULL_RECORDS) int limit,
      @RequestHeader(name = "X-Witness", required = false) String witness) {
    return Answer.to(() -> revisions.pull(device.account(), since, witness, limit));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Pushed> push(@AuthenticationPrincipal Device device, @RequestBody PushRequest push) {
    push.check();
    return Answer.to(
            () -> revisions.push(device.account(), device.id(), push.witness(), push.ops()))
        .doOnNext(pushed -> tell(device, pushed));
  }

  private void tell(Device device, Pushed pushed) {
    pushed.results().forEach(result -> ops.get(result.status()).increment());
    if (pushed.results().stream().anyMatch(result -> result.status() == Status.APPLIED)) {
      hub.changed(device.account(), pushed.token());
    }
  }
}
