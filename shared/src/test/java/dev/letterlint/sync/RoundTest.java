package dev.letterlint.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoundTest {

  private final Wire wire = new Wire();
  private final Replica replica = wire.replica;
  private final Outbox outbox = wire.outbox;

  @Test
  void endsWhenNothingWaits() {
    wire.pull();
    assertNull(wire.round.next());
    assertEquals("token", replica.since());
    assertEquals("token", replica.witness());
  }

  @Test
  void pullsOnceMoreAfterItHasPushed() {
    outbox.add(TestBodies.snippet("a"));
    wire.pull().answer(wire.pushed(), Status.APPLIED, null);
    assertInstanceOf(Request.Pull.class, wire.round.next());
    wire.round.pulled(new Pulled(List.of(), "later", false));
    assertNull(wire.round.next());
  }

  @Test
  void aRefusedOpKeepsItsReasonIsAskedOnceARoundAndHoldsUpNothing() {
    String id = outbox.add(TestBodies.snippet("a"));
    wire.pull().answer(wire.pushed(), Status.REJECTED, Record.absent(id));
    assertEquals("It is too much.", replica.get(id).last().reason());
    assertInstanceOf(Request.Pull.class, wire.round.next());
    assertEquals(id, wire.pull().pushed().get(0).id());
  }

  @Test
  void anEditAfterARefusalTakesTheRefusedOpsPlace() {
    String id = outbox.add(TestBodies.snippet("a"));
    List<Op> first = wire.pull().pushed();
    wire.answer(first, Status.REJECTED, Record.absent(id));
    outbox.edit(id, TestBodies.snippet("b"));
    List<Op> again = wire.pull().pushed();
    assertNull(again.get(0).base());
    assertEquals(TestBodies.snippet("b"), again.get(0).body());
    // The wire repeats the refused op, and this time there is room for it: it was mine.
    wire.answer(again, Status.CONFLICT, Wire.told(first.get(0)));
    assertEquals(first.get(0).rev(), wire.pushed().get(0).base());
    assertEquals(1, replica.live().size());
  }

  @Test
  void anEditMadeWhileItsOpIsRefusedGoesOnFromTheSameBase() {
    Held held = wire.shared("a");
    outbox.edit(held.id(), TestBodies.snippet("b"));
    List<Op> sent = wire.pull().pushed();
    outbox.edit(held.id(), TestBodies.snippet("c"));
    wire.answer(sent, Status.REJECTED, wire.theirs(held, held.body()));
    Op next = wire.pushed().get(0);
    assertEquals(held.known().rev(), next.base());
    assertEquals(TestBodies.snippet("c"), next.body());
  }

  @Test
  void aLateAnswerChangesNothing() {
    String id = outbox.add(TestBodies.snippet("a"));
    List<Op> ops = wire.pull().pushed();
    wire.answer(ops, Status.APPLIED, null);
    Held after = replica.get(id);
    wire.answer(ops, Status.CONFLICT, wire.theirs(after, TestBodies.snippet("b")));
    assertEquals(after, replica.get(id));
  }

  @Test
  void twoEditsOfOneSnippetEndAsTwoSnippets() {
    Held held = wire.shared("a");
    outbox.edit(held.id(), TestBodies.snippet("mine"));
    List<Op> ops = wire.pull().pushed();
    wire.answer(ops, Status.CONFLICT, wire.theirs(held, TestBodies.snippet("theirs")));
    assertEquals(
        List.of("SNIPPET|title|theirs", "SNIPPET|title (edited on laptop)|mine"),
        replica.live().stream().map(Held::body).toList());
    Notice notice = wire.round.notices().get(0);
    assertEquals(new Notice(Notice.Kind.COPIED, replica.live().get(1).id()), notice);
  }

  @Test
  void theSameTextFromBothMakesNoCopy() {
    Held held = wire.shared("a");
    outbox.edit(held.id(), TestBodies.snippet("same"));
    Record theirs = wire.theirs(held, TestBodies.snippet("same"));
    wire.answer(wire.pull().pushed(), Status.CONFLICT, theirs);
    assertEquals(theirs.rev(), replica.get(held.id()).known().rev());
    assertFalse(replica.get(held.id()).waiting());
    assertEquals(1, replica.live().size());
  }

  @Test
  void anEditWinsAgainstADeletion() {
    Held held = wire.shared("a");
    outbox.edit(held.id(), TestBodies.snippet("mine"));
    Record theirs = wire.theirs(held, null);
    wire.answer(wire.pull().pushed(), Status.CONFLICT, theirs);
    Op again = wire.pushed().get(0);
    assertEquals(theirs.rev(), again.base());
    assertEquals(TestBodies.snippet("mine"), again.body());
  }

  @Test
  void aDeletionGivesWayToAnEditAndSaysSo() {
    Held held = wire.shared("a");
    outbox.delete(held.id());
    wire.answer(
        wire.pull().pushed(), Status.CONFLICT, wire.theirs(held, TestBodies.snippet("theirs")));
    assertEquals(TestBodies.snippet("theirs"), replica.get(held.id()).body());
    assertEquals(List.of(new Notice(Notice.Kind.KEPT, held.id())), wire.round.notices());
  }

  @Test
  void theSettingThatReachesTheServerLastCounts() {
    assertEquals("SETTING|title|mine", contested(Type.SETTING, "theirs", "mine"));
    assertNull(contested(Type.SETTING, "theirs", null));
  }

  @Test
  void addingAWordBeatsRemovingIt() {
    assertEquals("WORD|title|mine", contested(Type.WORD, null, "mine"));
    assertEquals("WORD|title|theirs", contested(Type.WORD, "theirs", null));
    assertEquals("IGNORE|title|mine", contested(Type.IGNORE, null, "mine"));
  }

  /** What is held after mine met theirs; null stands for a deletion. */
  private static String contested(Type type, String theirs, String mine) {
    Wire wire = new Wire();
    String id = wire.outbox.set(type, "key", TestBodies.of(type, "old"));
    wire.pull().answer(wire.pushed(), Status.APPLIED, null);
    if (mine == null) {
      wire.outbox.delete(id);
    } else {
      wire.outbox.edit(id, TestBodies.of(type, mine));
    }
    String body = theirs == null ? null : TestBodies.of(type, theirs);
    Record current = wire.theirs(wire.replica.get(id), body);
    wire.answer(wire.pull().pushed(), Status.CONFLICT, current);
    assertEquals(mine == null ? 0 : 1, wire.replica.live().stream().filter(Held::waiting).count());
    return wire.replica.get(id).body();
  }

  @Test
  void aRetryOfAConflictMakesTheSameCopy() {
    Held held = wire.shared("a");
    outbox.edit(held.id(), TestBodies.snippet("mine"));
    Replica killed = new Replica(replica.all(), replica.since(), replica.witness());
    Record theirs = wire.theirs(held, TestBodies.snippet("theirs"));
    List<Op> ops = wire.pull().pushed();
    wire.answer(ops, Status.CONFLICT, theirs);
    Round again = new Round(killed, wire.ids, new TestBodies(), "laptop");
    again.pulled(new Pulled(List.of(), "token", false));
    List<Op> retried = assertInstanceOf(Request.Push.class, again.next()).ops();
    List<Result> results = new ArrayList<>();
    retried.forEach(op -> results.add(new Result(op.rev(), Status.CONFLICT, theirs, null)));
    again.pushed(new Pushed(results, "token"));
    assertEquals(replica.live(), killed.live());
  }

  @Test
  void readsEverythingAgainWhenTheHistoryIsAnother() {
    Held held = wire.shared("a");
    wire.pull();
    wire.round.historyChanged();
    Request.Pull request = assertInstanceOf(Request.Pull.class, wire.round.next());
    assertNull(request.since());
    assertNull(request.witness());
    wire.round.pulled(new Pulled(List.of(), "new token", false));
    Op replayed = wire.pushed().get(0);
    assertEquals(new Op(held.id(), held.known().rev(), null, false, held.body()), replayed);
  }

  @Test
  void reconcilesOnlyOnceAllPagesAreThere() {
    Held held = wire.shared("a");
    wire.round = new Round(replica, wire.ids, new TestBodies(), "laptop");
    wire.round.historyChanged();
    wire.round.pulled(new Pulled(List.of(), "page", true));
    Request.Pull second = assertInstanceOf(Request.Pull.class, wire.round.next());
    assertEquals("page", second.since());
    Record same = new Record(held.id(), held.known().rev(), false, held.body(), List.of());
    wire.round.pulled(new Pulled(List.of(same), "end", false));
    assertNull(wire.round.next());
    assertEquals("end", replica.since());
  }

  @Test
  void leavesAServerAloneWhoseHistoryKeepsChanging() {
    wire.pull();
    for (int i = 0; i < 10 && wire.round.next() != null; i++) {
      wire.round.historyChanged();
    }
    assertNull(wire.round.next());
  }

  @Test
  void aMassDeletionStopsAndKeepsACopy() {
    List<Record> deletions = deletionsOf(10, 5);
    wire.pull(deletions.toArray(new Record[0]));
    MassChange change = wire.round.massChange();
    assertNotNull(change);
    assertEquals(5, change.deleted().size());
    assertEquals(10, change.before().size());
    assertEquals(10, replica.live().size());
    assertNull(wire.round.next());
  }

  @Test
  void aFewDeletionsDoNotStop() {
    wire.pull(deletionsOf(10, 4).toArray(new Record[0]));
    assertNull(wire.round.massChange());
    assertEquals(6, replica.live().size());
  }

  @Test
  void fewAmongManyDoNotStop() {
    wire.pull(deletionsOf(25, 5).toArray(new Record[0]));
    assertNull(wire.round.massChange());
    assertEquals(20, replica.live().size());
  }

  @Test
  void whatIsWrittenWhileAPersonIsAskedStays() {
    wire.pull(deletionsOf(10, 5).toArray(new Record[0]));
    String written = outbox.add(TestBodies.snippet("meanwhile"));
    wire.round.accept();
    assertEquals(6, replica.live().size());
    assertTrue(replica.get(written).waiting());
  }

  @Test
  void aPersonMayKeepWhatTheMassChangeWouldTake() {
    wire.pull(deletionsOf(10, 5).toArray(new Record[0]));
    wire.round.keepMine();
    assertEquals(10, replica.live().size());
    assertEquals(5, wire.pushed().size());
  }

  private List<Record> deletionsOf(int snippets, int deleted) {
    List<Record> deletions = new ArrayList<>();
    for (int i = 0; i < snippets; i++) {
      Held held = wire.shared("text " + i);
      if (i < deleted) {
        deletions.add(wire.theirs(held, null));
      }
    }
    return deletions;
  }
}
