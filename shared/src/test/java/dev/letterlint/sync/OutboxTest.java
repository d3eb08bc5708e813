package dev.letterlint.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OutboxTest {

  private final Wire wire = new Wire();
  private final Outbox outbox = wire.outbox;
  private final Replica replica = wire.replica;

  @Test
  void showsAnEditBeforeItIsSent() {
    String id = outbox.add("a");
    assertEquals("a", replica.get(id).body());
    assertTrue(replica.get(id).waiting());
    assertEquals(List.of(id), replica.takeChanged());
    assertEquals(List.of(), replica.takeChanged());
  }

  @Test
  void editsThatNobodyHasYetBecomeOneOpUnderANewName() {
    String id = outbox.add("a");
    String before = replica.get(id).last().op().rev();
    outbox.edit(id, "b");
    List<Op> batch = outbox.batch(Set.of());
    assertEquals(1, batch.size());
    assertEquals("b", batch.get(0).body());
    assertNotEquals(before, batch.get(0).rev());
  }

  @Test
  void whatWasSentNeverChangesAndTheNextEditStandsOnIt() {
    String id = outbox.add("a");
    Op sent = outbox.batch(Set.of()).get(0);
    outbox.edit(id, "b");
    assertEquals(List.of(sent), outbox.batch(Set.of()));
    assertEquals(sent.rev(), replica.get(id).last().op().base());
  }

  @Test
  void sendsOneOpARecordAtATime() {
    String id = outbox.add(TestBodies.snippet("a"));
    Op first = outbox.batch(Set.of()).get(0);
    outbox.edit(id, TestBodies.snippet("b"));
    wire.pull().answer(wire.pushed(), Status.APPLIED, null);
    assertEquals(first.rev(), wire.pushed().get(0).base());
  }

  @Test
  void anEditThatChangesNothingIsNone() {
    Held held = wire.shared("a");
    outbox.edit(held.id(), held.body());
    assertFalse(replica.get(held.id()).waiting());
  }

  @Test
  void deletingWhatNobodyHasSeenLeavesNothing() {
    String id = outbox.add("a");
    outbox.delete(id);
    assertNull(replica.get(id));
    assertEquals(List.of(), outbox.waiting());
  }

  @Test
  void aKeyHasOneRecord() {
    String id = outbox.set(Type.WORD, "Kubernetes", "a");
    assertEquals(id, outbox.set(Type.WORD, "Kubernetes", "b"));
    assertEquals(1, replica.live().size());
  }

  @Test
  void aTextOverTheLimitWaitsWithAReasonAndHoldsUpNothing() {
    String tooLong = outbox.add("x".repeat(Limits.BODY_BYTES + 1));
    String fine = outbox.add("fine");
    assertEquals(fine, outbox.batch(Set.of()).get(0).id());
    assertTrue(replica.get(tooLong).last().reason().startsWith("This is 33 KiB long"));
    outbox.edit(tooLong, "shorter");
    assertEquals(2, outbox.batch(Set.of()).size());
  }

  @Test
  void aPushHoldsAHundredOpsOrAMebibyte() {
    for (int i = 0; i < Limits.PUSH_OPS + 1; i++) {
      outbox.add("text " + i);
    }
    assertEquals(Limits.PUSH_OPS, outbox.batch(Set.of()).size());
  }

  @Test
  void aPushIsMeasuredAsItIsWritten() {
    for (int i = 0; i < 60; i++) {
      outbox.add("\n".repeat(Limits.BODY_BYTES));
    }
    int bytes = 0;
    for (Op op : outbox.batch(Set.of())) {
      bytes += Limits.wireBytes(op);
    }
    assertTrue(bytes <= Limits.PUSH_BYTES && bytes > Limits.PUSH_BYTES * 3 / 4, "bytes " + bytes);
  }

  @Test
  void brokenCharactersAreNamed() {
    assertTrue(Limits.reason(op("a\ud83d")).contains("broken character"));
    assertTrue(Limits.reason(op("a\u0000")).contains("broken character"));
    assertNull(Limits.reason(op("😀 \u202e naïve")));
    assertNull(Limits.reason(op("😀".repeat(Limits.BODY_BYTES / 4))));
  }

  private Op op(String body) {
    return new Op(wire.ids.fresh(), wire.ids.fresh(), null, false, body);
  }
}
