package dev.letterlint.server.api;

import dev.letterlint.server.access.Device;
import dev.letterlint.server.access.DeviceGate;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.sync.Revisions;
import dev.letterlint.server.web.Json;
import dev.letterlint.server.web.Refusal;
import dev.letterlint.server.web.Shortcut;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/** Pull and push of a paired device's account; it merges nothing. */
@Component
final class Sync implements Shortcut {

  static final String PATH = "/api/v1/sync";

  private final DeviceGate gate;
  private final Json json;
  private final Revisions revisions;
  private final Hub hub;
  private final Map<Status, Counter> ops = new EnumMap<>(Status.class);

  Sync(DeviceGate gate, Json json, Revisions revisions, Hub hub, MeterRegistry metrics) {
    this.gate = gate;
    this.json = json;
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

  @Override
  public Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response) {
    return request.getPath().value().equals(PATH)
        ? gate.admit(request)
            .flatMap(device -> answer(request, device))
            .flatMap(answer -> json.write(response, answer))
        : null;
  }

  private Mono<? extends java.lang.Record> answer(ServerHttpRequest request, Device device) {
    if (request.getMethod() == HttpMethod.POST) {
      return json.read(request, PushRequest.class).flatMap(push -> push(request, device, push));
    }
    if (request.getMethod() == HttpMethod.GET) {
      return pull(request, device);
    }
    return Mono.error(
        new MethodNotAllowedException(
            request.getMethod(), List.of(HttpMethod.GET, HttpMethod.POST)));
  }

  private Mono<Pulled> pull(ServerHttpRequest request, Device device) {
    MultiValueMap<String, String> parameters = request.getQueryParams();
    String since = parameters.getFirst("since");
    String witness = request.getHeaders().getFirst("X-Witness");
    int limit = limit(parameters.getFirst("limit"));
    return Answer.to(request, () -> revisions.pull(device.account(), since, witness, limit));
  }

  private static int limit(String sent) {
    try {
      return sent == null ? Limits.PULL_RECORDS : Integer.parseInt(sent);
    } catch (NumberFormatException other) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "bad-request", "limit takes a whole number.");
    }
  }

  private Mono<Pushed> push(ServerHttpRequest request, Device device, PushRequest push) {
    push.check();
    return Answer.to(
            request,
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
