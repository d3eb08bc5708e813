package dev.letterlint.server.owner;

import dev.letterlint.release.Refused;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Event;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.release.Outcome;
import dev.letterlint.server.release.SignedText;
import dev.letterlint.server.rules.Releases;
import dev.letterlint.server.rules.TeamReleases;
import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Rules are of the whole server: here its owner hands in releases of rules and sees what became of
 * them. It is another way into the drop folder: what is signed by nobody known stays outside here
 * too.
 */
@Controller
final class RulesPage {

  static final String PATH = "/owner/rules";

  private final Guard guard;
  private final Accounts accounts;
  private final Releases official;
  private final TeamReleases ofTeam;
  private final Caller caller;

  RulesPage(Guard guard, Accounts accounts, Releases official, TeamReleases ofTeam, Caller caller) {
    this.guard = guard;
    this.accounts = accounts;
    this.official = official;
    this.ofTeam = ofTeam;
    this.caller = caller;
  }

  /** What the form sends: both files of a release as "pack sign" writes them. */
  record HandedIn(Part manifest, Part pack, String password) {}

  /** What became of a release, as a line of the history. */
  record Line(String at, String name, String what) {

    static Line of(Outcome outcome) {
      String what =
          outcome.isTaken()
              ? "taken: version " + outcome.version()
              : "refused at the gate " + outcome.reason();
      return new Line(Moments.of(outcome.at()), outcome.name(), what);
    }

    static List<Line> of(List<Outcome> outcomes) {
      return outcomes.stream().map(Line::of).toList();
    }
  }

  @GetMapping(PATH)
  Mono<Rendering> rules(
      @AuthenticationPrincipal Owner owner, @RequestParam(required = false) String done) {
    return guard.serversOwner(owner).map(account -> page(Done.sentence(done), HttpStatus.OK));
  }

  @PostMapping(PATH)
  Mono<Rendering> handIn(
      @AuthenticationPrincipal Owner owner,
      @ModelAttribute HandedIn given,
      ServerHttpRequest request) {
    return guard
        .serversOwner(owner)
        .then(guard.withPassword(owner, given.password(), account -> noted(account, request)))
        .flatMap(account -> Mono.zip(bytes(given.manifest()), bytes(given.pack())))
        .publishOn(Schedulers.boundedElastic())
        .map(files -> handIn(files.getT1(), files.getT2()))
        .map(this::told);
  }

  /** Whose rules it is to be tells the key that is named before its signature. */
  private Outcome handIn(byte[] signed, byte[] content) {
    boolean isOfTeam = !ofTeam.keyName().isEmpty() && keyName(signed).equals(ofTeam.keyName());
    return isOfTeam ? ofTeam.handIn(signed, content) : official.handIn(signed, content);
  }

  private static String keyName(byte[] signed) {
    try {
      return SignedText.read(signed).key();
    } catch (Refused unsigned) {
      return "";
    }
  }

  private Rendering told(Outcome outcome) {
    return outcome.isTaken()
        ? Done.PUBLISHED.page(PATH)
        : page("Refused at the gate " + outcome.reason(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Rendering page(String message, HttpStatus status) {
    return Rendering.view("rules")
        .modelAttribute("message", message)
        .modelAttribute("version", official.version())
        .modelAttribute("outcomes", Line.of(official.outcomes()))
        .modelAttribute("team", team())
        .status(status)
        .build();
  }

  /** Of a server without a team's key there is nothing to say. */
  private List<Map<String, Object>> team() {
    return ofTeam.keyName().isEmpty()
        ? List.of()
        : List.of(
            Map.of(
                "key", ofTeam.keyName(),
                "version", ofTeam.version() == 0 ? "none yet" : "version " + ofTeam.version(),
                "outcomes", Line.of(ofTeam.outcomes())));
  }

  private static Mono<byte[]> bytes(Part file) {
    if (file == null) {
      return Mono.error(
          new Refusal(
              HttpStatus.BAD_REQUEST,
              "file-missing",
              "Choose both files of a release, the .manifest and the .pack."));
    }
    return DataBufferUtils.join(file.content())
        .map(
            buffer -> {
              byte[] bytes = new byte[buffer.readableByteCount()];
              buffer.read(bytes);
              DataBufferUtils.release(buffer);
              return bytes;
            })
        .defaultIfEmpty(new byte[0]);
  }

  private Mono<Account> noted(Account account, ServerHttpRequest request) {
    return Mono.fromFuture(
            () -> accounts.note(account.id(), Event.Kind.PUBLISHED, caller.address(request)), true)
        .thenReturn(account);
  }

  @ExceptionHandler
  Rendering wrongPassword(Guard.WrongPassword wrong) {
    return page(wrong.getMessage(), HttpStatus.FORBIDDEN);
  }
}
