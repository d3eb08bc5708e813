package dev.letterlint.server.owner;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Device;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Event;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.sync.Revisions;
import dev.letterlint.server.web.Caller;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The owner's first page: the devices, what may be done, and what happened. */
@Controller
final class HomePage {

  static final String PATH = "/owner/";

  private static final int CHANGES = 500;

  private final Guard guard;
  private final Accounts accounts;
  private final Devices devices;
  private final Revisions revisions;
  private final Hub hub;
  private final Caller caller;

  HomePage(
      Guard guard,
      Accounts accounts,
      Devices devices,
      Revisions revisions,
      Hub hub,
      Caller caller) {
    this.guard = guard;
    this.caller = caller;
    this.accounts = accounts;
    this.devices = devices;
    this.revisions = revisions;
    this.hub = hub;
  }

  record DeviceLine(String id, String name, String address, String paired, String seen) {

    static DeviceLine of(Device device) {
      return new DeviceLine(
          device.id(),
          device.name(),
          device.address(),
          Moments.of(device.paired()),
          Moments.of(device.seen()));
    }
  }

  record EventLine(String at, String what, String device, String address) {

    static EventLine of(Event event) {
      return new EventLine(
          Moments.of(event.at()), event.kind().toString(), event.device(), event.address());
    }
  }

  /** {@code done}: what the form before this page did, as a word of {@link Done}. */
  @GetMapping(PATH)
  Mono<Rendering> home(
      @AuthenticationPrincipal Owner owner, @RequestParam(required = false) String done) {
    return guard.account(owner).flatMap(account -> page(account, Done.sentence(done)));
  }

  private Mono<Rendering> page(Account account, String message) {
    String id = account.id();
    return Mono.zip(
            Mono.fromFuture(() -> devices.of(id), true),
            Mono.fromFuture(() -> revisions.latest(id, CHANGES), true),
            Mono.fromFuture(() -> accounts.audit(id), true))
        .map(
            all ->
                Rendering.view("home")
                    .modelAttribute("message", message)
                    .modelAttribute("mayPublish", RulesPage.mayPublish(account))
                    .modelAttribute("devices", all.getT1().stream().map(DeviceLine::of).toList())
                    .modelAttribute("changes", ChangeLine.of(all.getT2(), all.getT1()))
                    .modelAttribute("events", events(all.getT3()))
                    .build());
  }

  private static List<EventLine> events(List<Event> events) {
    return events.stream().map(EventLine::of).toList();
  }

  @PostMapping("/owner/devices/{id}/revoke")
  Mono<Rendering> revoke(
      @AuthenticationPrincipal Owner owner, @PathVariable String id, ServerHttpRequest request) {
    return guard
        .account(owner)
        .flatMap(
            account ->
                Mono.fromFuture(
                    () -> devices.revoke(account.id(), id, caller.address(request)), true))
        .doOnNext(revoked -> hub.end(owner.account(), id))
        .map(revoked -> Done.REVOKED.page());
  }
}
