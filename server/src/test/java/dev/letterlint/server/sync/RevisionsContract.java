package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.storage.Past;
import dev.letterlint.server.storage.Store;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a device is answered, on every store. */
abstract class RevisionsContract {

  private static final String ACCOUNT = "mine";
  private static final String DEVICE = "laptop";
  private static final Quota SMALL = new Quota(150, 100_000);

  private final Tokens tokens =
      new Tokens("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));
  private final Chance chance = new Chance(7);
  private final Ids ids = new Ids(chance::bits, () -> 0);
  private Store store;
  private Revisions revisions;

  abstract Store open();

  @BeforeEach
  final void openStore() {
    store = open();
    revisions = on(store);
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  private Revisions on(Store other) {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(1), ZoneOffset.UTC);
    return new Revisions(other, tokens, SMALL, clock, ids);
  }

  @Test
  void whatOneDevicePushesAnotherPulls() {
    Op first = add("text");
    Pushed pushed = push(first);
    assertEquals(Status.APPLIED, pushed.results().get(0).status());
    Pulled pulled = pull(null);
    Record record = new Record(first.id(), first.rev(), false, "text", List.of(first.rev()));
    assertEquals(new Pulled(List.of(record), pushed.token(), false), pulled);
    assertEquals(List.of(), pull(pulled.token()).records());
  }

  @Test
  void aRepeatedPushIsAnsweredWithTheStateItFinds() {
    Op first = add("text");
    Op second = edit(first, "other");
    push(first);
    push(second);
    String token = pull(null).token();
    for (int i = 0; i < 3; i++) {
      Result again = push(first).results().get(0);
      assertEquals(Status.ALREADY, again.status());
      assertEquals(
          new Record(second.id(), second.rev(), false, "other", List.of(first.rev(), second.rev())),
          again.current());
    }
    assertEquals(token, pull(null).token());
  }

  @Test
  void anOpOnAnOldBaseChangesNothingAndIsToldTheCurrentRecord() {
    Op first = add("text");
    push(first, edit(first, "theirs"));
    Result mine = push(edit(first, "mine")).results().get(0);
    assertEquals(Status.CONFLICT, mine.status());
    assertEquals("theirs", mine.current().body());
    assertEquals("theirs", pull(null).records().get(0).body());
  }

  @Test
  void anOpOnARecordThatIsNotThereIsAConflictWithNothing() {
    Op orphan = edit(add("never pushed"), "text");
    Result result = push(orphan).results().get(0);
    assertEquals(Status.CONFLICT, result.status());
    assertEquals(Record.absent(orphan.id()), result.current());
  }

  @Test
  void aBadOpIsRejectedAloneWithAReason() {
    Op good = add("good");
    Op long32 = add("x".repeat(Limits.BODY_BYTES + 1));
    Op last = add("last");
    List<Result> results =
        push(good, long32, new Op("../etc", good.rev(), null, false, "x"), broken(), last)
            .results();
    assertEquals(Status.APPLIED, results.get(0).status());
    assertEquals(
        "This is 33 KiB long, and 32 KiB is the most: shorten it or make two of it.",
        results.get(1).reason());
    assertEquals(Status.REJECTED, results.get(2).status());
    assertEquals(Status.REJECTED, results.get(3).status());
    assertEquals(Status.APPLIED, results.get(4).status());
  }

  @Test
  void aBodyThatNotEveryStoreCanHoldIsRejectedAlone() {
    List<Result> results = push(add("a\u0000b"), add("a\\u0000b")).results();
    assertEquals(Status.REJECTED, results.get(0).status());
    assertEquals(Status.APPLIED, results.get(1).status());
  }

  @Test
  void aRevOfAnotherRecordIsRejected() {
    Op first = add("text");
    push(first);
    Op thief = new Op(ids.fresh(), first.rev(), null, false, "text");
    assertEquals(Status.REJECTED, push(thief).results().get(0).status());
  }

  @Test
  void overTheQuotaOnlyDeletingGoesOn() {
    List<Op> all = new ArrayList<>();
    for (int i = 0; i < SMALL.records(); i++) {
      all.add(add("text " + i));
    }
    push(all.subList(0, 100).toArray(new Op[0]));
    push(all.subList(100, 150).toArray(new Op[0]));
    Op more = add("one more");
    assertEquals(
        "Your account may hold 150 entries and is full: delete some first.",
        push(more).results().get(0).reason());
    assertEquals(Status.APPLIED, push(deletion(all.get(0))).results().get(0).status());
    assertEquals(Status.APPLIED, push(more).results().get(0).status());
  }

  @Test
  void bytesAreCountedByWhatIsLive() {
    Op first = add("x".repeat(30_000));
    Op second = add("x".repeat(30_000));
    Op third = add("x".repeat(30_000));
    Op tooMuch = add("x".repeat(30_000));
    List<Result> results = push(first, second, third, tooMuch).results();
    assertEquals(Status.REJECTED, results.get(3).status());
    push(deletion(first));
    assertEquals(Status.APPLIED, push(tooMuch).results().get(0).status());
  }

  @Test
  void aLongPullComesInPagesThatAddUp() {
    for (int i = 0; i < 7; i++) {
      push(add("text " + i));
    }
    List<Record> all = new ArrayList<>();
    Pulled page = revisions.pull(ACCOUNT, null, null, 3).join();
    all.addAll(page.records());
    while (page.more()) {
      page = revisions.pull(ACCOUNT, page.token(), page.token(), 3).join();
      all.addAll(page.records());
    }
    assertEquals(7, all.size());
    assertEquals(all, pull(null).records());
  }

  @Test
  void aTokenOfALaterHistoryIsNoticed() {
    Pushed pushed = push(add("text"));
    try (Store emptied = openAnother()) {
      Revisions server = on(emptied);
      assertGone(() -> server.pull(ACCOUNT, pushed.token(), null, 10).join());
      assertGone(() -> server.pull(ACCOUNT, null, pushed.token(), 10).join());
      assertGone(() -> server.push(ACCOUNT, DEVICE, pushed.token(), List.of(add("x"))).join());
      server.push(ACCOUNT, DEVICE, null, List.of(add("another history"))).join();
      assertGone(() -> server.pull(ACCOUNT, pushed.token(), null, 10).join());
      assertEquals(1, server.pull(ACCOUNT, null, null, 10).join().records().size());
    }
  }

  abstract Store openAnother();

  @Test
  void aForeignOrEditedTokenIsOfAnotherHistory() {
    String token = push(add("text")).token();
    String edited = (token.charAt(0) == 'B' ? 'C' : 'B') + token.substring(1);
    String ofAnotherServer =
        new Tokens("another sixteen bytes".getBytes(StandardCharsets.UTF_8))
            .seal(ACCOUNT, tokens.open(ACCOUNT, token));
    String yours = tokens.seal("yours", tokens.open(ACCOUNT, token));
    for (String bad :
        List.of(
            "", "x", edited, ofAnotherServer, yours, token + "A", "€".repeat(75), "=".repeat(75))) {
      assertGone(() -> pull(bad));
    }
    assertFalse(pull(token).more());
  }

  @Test
  void rewindingBringsBackWhatWasAndTakesNothingAway() {
    Op kept = add("kept");
    Op edited = add("before");
    Op deleted = add("deleted by mistake");
    push(kept, edited, deleted);
    Op later = add("written later");
    push(edit(edited, "after"), deletion(deleted), later);
    assertEquals(2, revisions.rewind(ACCOUNT, DEVICE, 3).join());
    List<String> bodies = new ArrayList<>();
    pull(null).records().forEach(record -> bodies.add(record.body()));
    assertEquals(List.of("kept", "written later", "before", "deleted by mistake"), bodies);
    assertEquals(3, past(edited, Long.MAX_VALUE).size());
    assertEquals(0, revisions.rewind(ACCOUNT, DEVICE, 3).join());
  }

  @Test
  void whatIsPushedDuringAnExportIsNotInIt() {
    Op first = add("first");
    Op second = add("second");
    push(first, second);
    push(deletion(second));
    Revisions.Contents contents = revisions.contents(ACCOUNT).join();
    push(edit(first, "meanwhile"), add("new meanwhile"));
    assertEquals(List.of(first.id(), second.id()), contents.ids());
    assertEquals(1, past(first, contents.seq()).size());
    assertEquals("first", past(first, contents.seq()).get(0).revision().body());
    assertEquals(2, past(second, contents.seq()).size());
    assertEquals(2, past(first, Long.MAX_VALUE).size());
  }

  @Test
  void everyRevisionMovesTheToken() {
    Op first = add("text");
    String one = push(first).token();
    String two = push(edit(first, "other")).token();
    assertNotEquals(one, two);
    assertEquals(1, pull(one).records().size());
    assertEquals(two, push(first).token());
  }

  @Test
  void tooManyOpsAreRefusedWhole() {
    Op[] many = new Op[Limits.PUSH_OPS + 1];
    for (int i = 0; i < many.length; i++) {
      many[i] = add("text");
    }
    assertThrows(IllegalArgumentException.class, () -> push(many));
    assertTrue(pull(null).records().isEmpty());
  }

  @Test
  void anAccountIsToldNothingOfAnother() {
    Op mine = add("mine");
    push(mine);
    Op taken = edit(mine, "yours now");
    Result result = revisions.push("yours", DEVICE, null, List.of(taken)).join().results().get(0);
    assertEquals(Status.CONFLICT, result.status());
    assertNull(result.current().body());
    assertEquals(List.of(), revisions.history("yours", mine.id(), Long.MAX_VALUE).join());
  }

  private static void assertGone(Runnable asked) {
    Throwable thrown = assertThrows(CompletionException.class, asked::run).getCause();
    assertInstanceOf(HistoryChanged.class, thrown);
  }

  private Pushed push(Op... ops) {
    return revisions.push(ACCOUNT, DEVICE, null, List.of(ops)).join();
  }

  private List<Past> past(Op written, long upTo) {
    return revisions.history(ACCOUNT, written.id(), upTo).join();
  }

  private Pulled pull(String since) {
    return revisions.pull(ACCOUNT, since, since, Limits.PULL_RECORDS).join();
  }

  private Op add(String body) {
    return new Op(ids.fresh(), ids.fresh(), null, false, body);
  }

  private Op edit(Op old, String body) {
    return new Op(old.id(), ids.fresh(), old.rev(), false, body);
  }

  private Op deletion(Op old) {
    return new Op(old.id(), ids.fresh(), old.rev(), true, null);
  }

  private Op broken() {
    return add("half a pair: \ud83d");
  }
}
