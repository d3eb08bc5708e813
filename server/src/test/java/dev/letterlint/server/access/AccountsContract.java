package dev.letterlint.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqlStore;
import dev.letterlint.server.sync.Barred;
import dev.letterlint.server.sync.Quota;
import dev.letterlint.server.sync.Revisions;
import dev.letterlint.server.sync.Tokens;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for people, invitations and quotas on every database. */
abstract class AccountsContract {

  private static final String PASSWORD = "correct horse battery";
  private static final String ADDRESS = "192.0.2.1";
  private static final Person.Own USUAL = new Person.Own(null, null);

  private final Calendar calendar = new Calendar();
  private final Ids ids = new Ids(new SecureRandom()::nextInt, System::currentTimeMillis);
  private Database database;
  private Accounts accounts;
  private Devices devices;
  private Pairings pairings;
  private Invitations invitations;
  private Register register;
  private Revisions revisions;
  private String owner;

  /** A clock that goes on when it is told. */
  private static final class Calendar extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  abstract Database open();

  /** Names the tables that have a column "account". */
  abstract String tablesOfAccounts();

  @BeforeEach
  final void openDatabase() {
    database = open();
    devices = new Devices(database, calendar);
    accounts = new Accounts(database, devices, calendar);
    pairings = new Pairings(database, calendar);
    invitations = new Invitations(database, accounts, calendar);
    register = new Register(database, accounts, devices, calendar);
    revisions =
        new Revisions(
            new SqlStore(database), new Tokens(new byte[32]), new Quota(3, 1 << 20), calendar, ids);
    owner = account(Accounts.FIRST);
  }

  @AfterEach
  final void closeDatabase() {
    database.close();
  }

  @Test
  void aLinkMakesOneAccountAndIsSpent() {
    String link = invite();
    assertEquals("", accept(link, "ann"));
    assertNotNull(accounts.signIn(" Ann ", PASSWORD));
    assertFalse(invitations.isGood(link).join());
    assertNull(accept(link, "bob"));
    assertNull(accounts.signIn("bob", PASSWORD));
  }

  @Test
  void ofTwoWhoUseALinkAtOnceOneIsIn() {
    String link = invite();
    List<CompletableFuture<String>> all =
        IntStream.range(0, 4)
            .mapToObj(i -> invitations.accept(link, "person " + i, PASSWORD, ADDRESS))
            .toList();
    assertEquals(1, all.stream().map(CompletableFuture::join).filter(""::equals).count());
    assertEquals(2, register.from("", 10).join().size());
  }

  @Test
  void aLinkIsOverAfterAWeek() {
    String link = invite();
    calendar.now = calendar.now.plus(Invitations.LIFETIME).minusMillis(1);
    assertTrue(invitations.isGood(link).join());
    calendar.now = calendar.now.plusMillis(1);
    assertFalse(invitations.isGood(link).join());
    assertNull(accept(link, "ann"));
    assertEquals(List.of(), invitations.open().join());
  }

  @Test
  void aWithdrawnLinkOpensNothing() {
    String link = invite();
    String id = invitations.open().join().get(0).id();
    assertTrue(invitations.withdraw(owner, id, ADDRESS).join());
    assertFalse(invitations.withdraw(owner, id, ADDRESS).join());
    assertNull(accept(link, "ann"));
  }

  @Test
  void ofALinkOnlyTheHashIsKept() {
    String link = invite();
    Invitation kept = invitations.open().join().get(0);
    assertEquals(Secret.hash(link), kept.id());
    assertFalse(invitations.isGood(kept.id()).join());
  }

  @Test
  void aNameIsTakenOnceAndTheLinkStaysGood() {
    account("ann");
    String link = invite();
    assertEquals(PersonName.taken(), accept(link, "ann"));
    assertEquals("", accept(link, "anna"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "owner", " OWNER ", "a\u0000b", "a\nb", "<b>", "a/b", "\u202eevil"})
  void aNameThatMisleadsIsNone(String typed) {
    assertNotNull(PersonName.reason(PersonName.plain(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "Jürgen Müller", "ann@example.com", "日本", "हिन्दी", "x_y+z"})
  void aNameIsOneWhateverItsCaseAndForm(String typed) {
    String name = PersonName.plain(typed);
    assertNull(PersonName.reason(name));
    assertEquals(name, PersonName.plain("  " + typed.toUpperCase(Locale.ROOT)));
    assertEquals(name, PersonName.plain(Normalizer.normalize(typed, Normalizer.Form.NFD)));
  }

  @Test
  void theOwnerSeesWhatIsUsedAndNoMore() {
    String ann = account("ann");
    assertEquals(new Person.Use(0, null, 0, 0), register.get(ann).join().use());
    String device = pair(ann);
    push(ann, device, "four", "more");
    Person person = register.get(ann).join();
    assertEquals(new Person.Use(1, calendar.millis(), 2, 8), person.use());
    assertEquals(USUAL, person.quota());
    assertFalse(person.suspended() || person.isServersOwner());
    assertEquals(
        List.of("ann", "owner"), register.from("", 10).join().stream().map(Person::name).toList());
    assertEquals(
        List.of("owner"), register.from("b", 10).join().stream().map(Person::name).toList());
    assertEquals(1, register.from("", 1).join().size());
  }

  @Test
  void aQuotaOfOnesOwnHoldsFromTheNextPushOnAndForNobodyElse() {
    String ann = account("ann");
    String bob = account("bob");
    assertTrue(register.setQuota(ann, new Person.Own(1L, null), ADDRESS).join());
    List<Result> results = push(ann, "laptop", "one", "two");
    assertEquals(Status.APPLIED, results.get(0).status());
    assertEquals(Status.REJECTED, results.get(1).status());
    assertTrue(results.get(1).reason().contains("may hold 1 "), results.get(1).reason());
    assertEquals(3, applied(push(bob, "tablet", "one", "two", "three", "four")));
    register.setQuota(ann, new Person.Own(null, 5L), ADDRESS).join();
    assertEquals(1, applied(push(ann, "laptop", "ab", "abcd")));
    register.setQuota(ann, USUAL, ADDRESS).join();
    assertEquals(1, applied(push(ann, "laptop", "three", "four")));
  }

  @Test
  void underALoweredQuotaNothingIsLostAndDeletingGoesOn() {
    String ann = account("ann");
    Op first = add("one");
    revisions.push(ann, "laptop", null, List.of(first, add("two"))).join();
    register.setQuota(ann, new Person.Own(0L, 0L), ADDRESS).join();
    assertEquals(2, revisions.pull(ann, null, null, 10).join().records().size());
    Op edit = new Op(first.id(), ids.fresh(), first.rev(), false, "on");
    Op delete = new Op(first.id(), ids.fresh(), edit.rev(), true, null);
    List<Result> results =
        revisions.push(ann, "laptop", null, List.of(add("three"), edit, delete)).join().results();
    assertEquals(
        List.of(Status.REJECTED, Status.APPLIED, Status.APPLIED),
        results.stream().map(Result::status).toList());
  }

  @Test
  void whoIsSuspendedIsLetInNowhereAndLosesNothing() {
    String ann = account("ann");
    String token = People.token(pairings, ann, "laptop");
    String device = devices.admit(token).join().id();
    push(ann, device, "kept");
    assertTrue(register.suspend(ann, ADDRESS).join());
    assertFalse(register.suspend(ann, ADDRESS).join());
    assertTrue(accounts.get(ann).join().suspended());
    assertTrue(failure(devices.admit(token)).getMessage().contains("suspended"));
    assertEquals(Set.of(), devices.admitted(ann).join());
    Throwable late = failure(revisions.push(ann, device, null, List.of(add("late"))));
    assertTrue(late instanceof Barred barred && barred.suspended(), late.toString());
    assertTrue(register.resume(ann, ADDRESS).join());
    assertFalse(register.resume(ann, ADDRESS).join());
    assertEquals(device, devices.admit(token).join().id());
    assertEquals(Set.of(device), devices.admitted(ann).join());
    assertEquals(1, revisions.pull(ann, null, null, 10).join().records().size());
  }

  @Test
  void whatWasDoneToAPersonThePersonCanLookUp() {
    assertEquals("", accept(invite(), "ann"));
    String ann = register.from("ann", 1).join().get(0).id();
    register.setQuota(ann, new Person.Own(5L, null), ADDRESS).join();
    register.suspend(ann, ADDRESS).join();
    register.resume(ann, ADDRESS).join();
    assertEquals(
        Set.of(Event.Kind.JOINED, Event.Kind.QUOTA_SET, Event.Kind.SUSPENDED, Event.Kind.RESUMED),
        kinds(ann));
  }

  @Test
  void nothingIsDoneToTheServersOwnerOrToNobody() {
    for (String id : List.of(owner, "nobody")) {
      assertFalse(register.setQuota(id, new Person.Own(0L, 0L), ADDRESS).join());
      assertFalse(register.suspend(id, ADDRESS).join());
      assertFalse(register.resume(id, ADDRESS).join());
      assertFalse(register.remove(owner, id, ADDRESS).join());
    }
    assertEquals(USUAL, register.get(owner).join().quota());
    assertFalse(accounts.get(owner).join().suspended());
  }

  @Test
  void ofWhoIsRemovedOnlyTheHashesOfTokensStay() {
    String ann = account("ann");
    String bob = account("bob");
    String token = People.token(pairings, ann, "laptop");
    push(ann, devices.admit(token).join().id(), "text");
    push(bob, pair(bob), "text");
    assertTrue(register.remove(owner, ann, ADDRESS).join());
    assertEquals(List.of(), database.read(sql -> holding(sql, ann)).join());
    assertTrue(failure(devices.admit(token)).getMessage().contains("deleted"));
    assertNull(accounts.signIn("ann", PASSWORD));
    assertEquals(1, revisions.pull(bob, null, null, 10).join().records().size());
    assertTrue(kinds(owner).contains(Event.Kind.REMOVED));
  }

  @Test
  void invitationsEndWithTheAccountThatMadeThem() {
    String link = invite();
    accounts.delete(owner).join();
    assertEquals(List.of(), database.read(sql -> holding(sql, owner)).join());
    assertNull(accept(link, "ann"));
  }

  @Test
  void aHundredInvitationsAreEnough() {
    IntStream.range(0, 100).forEach(i -> invite());
    assertTrue(
        failure(invitations.invite(owner, "", ADDRESS)).getMessage().contains("withdraw one"));
    calendar.now = calendar.now.plus(Duration.ofDays(8));
    invite();
    assertEquals(1, invitations.open().join().size());
  }

  private List<String> holding(Sql sql, String account) {
    List<String> tables = sql.all(row -> row.getString(1), tablesOfAccounts());
    assertTrue(tables.containsAll(List.of("device", "revision", "audit", "invitation")));
    return tables.stream()
        .filter(
            table ->
                sql.one(row -> 1, "select 1 from " + table + " where account = ? limit 1", account)
                    != null)
        .toList();
  }

  private Set<Event.Kind> kinds(String account) {
    return accounts.audit(account).join().stream().map(Event::kind).collect(Collectors.toSet());
  }

  private String invite() {
    return invitations.invite(owner, "for Ann", ADDRESS).join();
  }

  private String accept(String link, String name) {
    return invitations.accept(link, name, PASSWORD, ADDRESS).join();
  }

  /** Past the invitation, which hashes a password slowly. */
  private String account(String name) {
    return database.write(sql -> Accounts.add(sql, name, calendar.millis())).join();
  }

  private String pair(String account) {
    return devices.admit(People.token(pairings, account, "laptop")).join().id();
  }

  private Op add(String body) {
    return new Op(ids.fresh(), ids.fresh(), null, false, body);
  }

  private List<Result> push(String account, String device, String... bodies) {
    List<Op> ops = Arrays.stream(bodies).map(this::add).toList();
    return revisions.push(account, device, null, ops).join().results();
  }

  private static long applied(List<Result> results) {
    return results.stream().filter(result -> result.status() == Status.APPLIED).count();
  }

  private static Throwable failure(CompletableFuture<?> answer) {
    return assertThrows(CompletionException.class, answer::join).getCause();
  }
}
