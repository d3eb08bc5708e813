package dev.letterlint.server.api;

import dev.letterlint.server.access.Device;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.rules.Releases;
import dev.letterlint.server.rules.TeamReleases;
import dev.letterlint.server.sync.Revisions;
import dev.letterlint.server.web.EventLoop;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells a device that there is something to pull: "changed" with the account's new token, "rules"
 * with the versions of the rules served, the team's beside the official ones. A hint only; whoever
 * missed it learns by pulling.
 */
@RestController
final class Events {

  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private static final ServerSentEvent<Map<String, Object>> END =
      ServerSentEvent.<Map<String, Object>>builder().comment("end").build();

  private final Revisions revisions;
  private final Hub hub;
  private final Duration heartbeat;
  private final Releases releases;
  private final TeamReleases ofTeam;

  Events(
      Revisions revisions,
      Hub hub,
      Releases releases,
      TeamReleases ofTeam,
      @Value("${letterlint.heartbeat}") Duration heartbeat) {
    this.revisions = revisions;
    this.releases = releases;
    this.ofTeam = ofTeam;
    this.hub = hub;
    this.heartbeat = heartbeat;
  }

  /** Begins with the token of now, unless that is the last one the device was told. */
  @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Map<String, Object>>> stream(
      ServerHttpRequest request,
      @AuthenticationPrincipal Device device,
      @RequestHeader(name = "Last-Event-ID", required = false) String last) {
    // Listening begins before the token of now is read, so nothing falls between.
    Flux<String> later = hub.listen(device.account(), device.id());
    Mono<String> now =
        Answer.to(request, () -> revisions.token(device.account()))
            .filter(token -> !token.equals(last));
    Flux<ServerSentEvent<Map<String, Object>>> told =
        later.mergeWith(now).map(Events::changed).concatWithValues(END);
    Flux<ServerSentEvent<Map<String, Object>>> rules =
        Flux.combineLatest(releases.versions(), ofTeam.versions(), Events::rules);
    return Flux.merge(rules, told, heartbeats())
        .takeWhile(event -> !END.equals(event))
        .onErrorResume(Exceptions::isOverflow, overflow -> dropped(request));
  }

  /** It comes back and pulls once it can. */
  private static <T> Mono<T> dropped(ServerHttpRequest request) {
    LOG.info("A device that does not read its event stream was cut off.");
    EventLoop.hangUp(request);
    return Mono.empty();
  }

  private static ServerSentEvent<Map<String, Object>> changed(String token) {
    Map<String, Object> data = Map.of("token", token);
    return ServerSentEvent.builder(data).event("changed").id(token).build();
  }

  private static ServerSentEvent<Map<String, Object>> rules(int version, int ofTeam) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", version);
    if (ofTeam > 0) {
      data.put("team", ofTeam);
    }
    return ServerSentEvent.builder(data).event("rules").build();
  }

  /** Ends the stream too where nobody takes them: an interval fails when it cannot be told. */
  private Flux<ServerSentEvent<Map<String, Object>>> heartbeats() {
    return Flux.interval(heartbeat)
        .map(beat -> ServerSentEvent.<Map<String, Object>>builder().comment("alive").build());
  }
}
