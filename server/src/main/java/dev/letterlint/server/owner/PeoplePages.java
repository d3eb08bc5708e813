package dev.letterlint.server.owner;

import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Invitation;
import dev.letterlint.server.access.Invitations;
import dev.letterlint.server.access.Owner;
import dev.letterlint.server.access.Person;
import dev.letterlint.server.access.PersonName;
import dev.letterlint.server.access.Register;
import dev.letterlint.server.sync.Quota;
import dev.letterlint.server.web.Caller;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of the people on this server and of open invitations, for the server's owner alone. */
@Controller
final class PeoplePages {

  static final String PATH = "/owner/people";

  private static final int SHOWN = 100;

  private final Guard guard;
  private final Register register;
  private final Invitations invitations;
  private final Quota usual;
  private final Hosting hosting;
  private final Caller caller;

  PeoplePages(
      Guard guard,
      Register register,
      Invitations invitations,
      Quota usual,
      Hosting hosting,
      Caller caller) {
    this.guard = guard;
    this.register = register;
    this.invitations = invitations;
    this.usual = usual;
    this.hosting = hosting;
    this.caller = caller;
  }

  record PersonLine(
      String id, String name, String since, int devices, String seen, Amounts use, String state) {

    static PersonLine of(Person person, Quota usual) {
      return new PersonLine(
          person.isServersOwner() ? "" : person.id(),
          person.name(),
          Moments.of(person.since()),
          person.use().devices(),
          person.use().seen() == null ? "never" : Moments.of(person.use().seen()),
          Amounts.of(person, usual),
          person.suspended() ? "suspended" : "");
    }
  }

  record InvitationLine(String id, String whom, String expires) {

    static InvitationLine of(Invitation invitation) {
      return new InvitationLine(
          invitation.id(), invitation.whom(), Moments.of(invitation.expires()));
    }
  }

  /** What the form of an invitation sends. */
  record Invited(String whom) {}

  /** {@code from}: the name that the list begins at; {@code done}: a word of {@link Done}. */
  @GetMapping(PATH)
  Mono<Rendering> people(
      @AuthenticationPrincipal Owner owner,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(required = false) String done) {
    return guard
        .serversOwner(owner)
        .flatMap(account -> page(PersonName.plain(from), Done.sentence(done)));
  }

  private Mono<Rendering> page(String from, String message) {
    return Mono.fromFuture(() -> register.from(from, SHOWN + 1), true)
        .flatMap(
            people ->
                Mono.fromFuture(invitations::open, true)
                    .map(open -> page(from, people, open, message)));
  }

  private Rendering page(String from, List<Person> people, List<Invitation> open, String message) {
    return Rendering.view("people")
        .modelAttribute("message", message)
        .modelAttribute("from", from)
        .modelAttribute("people", lines(people))
        .modelAttribute("next", next(people))
        .modelAttribute("invitations", open.stream().map(InvitationLine::of).toList())
        .build();
  }

  private List<PersonLine> lines(List<Person> people) {
    return people.stream().limit(SHOWN).map(person -> PersonLine.of(person, usual)).toList();
  }

  /** The name that the next page begins at. */
  private static String next(List<Person> people) {
    return people.size() > SHOWN ? people.get(SHOWN).name() : "";
  }

  /** The link is shown on the answer and nowhere else: only its hash is kept. */
  @PostMapping("/owner/people/invitations")
  Mono<Rendering> invite(
      @AuthenticationPrincipal Owner owner,
      @ModelAttribute Invited given,
      ServerHttpRequest request) {
    return guard
        .serversOwner(owner)
        .flatMap(account -> invited(account, given.whom(), request))
        .map(link -> invited(hosting.address(request) + InvitationPages.PATH + link));
  }

  private Mono<String> invited(Account owner, String whom, ServerHttpRequest request) {
    return Mono.fromFuture(
        () -> invitations.invite(owner.id(), whom, caller.address(request)), true);
  }

  private Rendering invited(String link) {
    return Rendering.view("invited")
        .modelAttribute("message", "")
        .modelAttribute("link", link)
        .modelAttribute("days", Invitations.LIFETIME.toDays())
        .modelAttribute("closed", hosting.isClosed())
        .build();
  }

  @PostMapping("/owner/people/invitations/{id}/withdraw")
  Mono<Rendering> withdraw(
      @AuthenticationPrincipal Owner owner, @PathVariable String id, ServerHttpRequest request) {
    return guard
        .serversOwner(owner)
        .flatMap(
            account ->
                Mono.fromFuture(
                    () -> invitations.withdraw(account.id(), id, caller.address(request)), true))
        .flatMap(Guard::found)
        .map(found -> Done.WITHDRAWN.page(PATH));
  }
}
