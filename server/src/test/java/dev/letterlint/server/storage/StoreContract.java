package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, whatever it is made of. */
abstract class StoreContract {

  private static final String ACCOUNT = "mine";
  private static final Origin ORIGIN = new Origin("laptop", 1_000);

  private Store store;

  abstract Store open();

  @BeforeEach
  final void openStore() {
    store = open();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  @Test
  void anAccountBeginsEmpty() {
    assertEquals(Head.EMPTY, read(Rows::head));
    assertEquals(Head.EMPTY, write(Rows::head));
    assertEquals(Position.START.chain(), read(rows -> rows.chainAt(0)));
    assertNull(read(rows -> rows.chainAt(1)));
    assertNull(read(rows -> rows.current(name(1))));
    assertNull(read(rows -> rows.recordOf(name(1))));
    assertEquals(List.of(), read(rows -> rows.history(name(1))));
  }

  @Test
  void tellsWhatWasAppended() {
    append(1, op(1, 11, null, "first"));
    append(2, op(1, 12, name(11), "second"));
    assertEquals(new Revision(name(12), false, "second"), read(rows -> rows.current(name(1))));
    assertEquals(name(1), read(rows -> rows.recordOf(name(11))));
    assertEquals(List.of(name(11), name(12)), read(rows -> rows.lineage(name(1), 10)));
    assertEquals(List.of(name(12)), read(rows -> rows.lineage(name(1), 1)));
    assertEquals(head(2), read(Rows::head));
    assertEquals(head(1).position().chain(), read(rows -> rows.chainAt(1)));
  }

  @Test
  void keepsTextsToTheLastByte() {
    String hostile = "<script>\u202e naïve 日本 😀 ' \" \\ ; drop table record; -- \n\t __proto__";
    append(1, op(1, 11, null, hostile.repeat(500)));
    assertEquals(hostile.repeat(500), read(rows -> rows.current(name(1))).body());
  }

  @Test
  void keepsADeletedRecordAsATombstone() {
    append(1, op(1, 11, null, "text"));
    append(2, deletion(1, 12, name(11)));
    assertEquals(new Revision(name(12), true, null), read(rows -> rows.current(name(1))));
    assertEquals(
        List.of(new Record(name(1), name(12), true, null, List.of())), changedAfter(0, 10));
  }

  @Test
  void tellsChangesInTheOrderOfTheLastChangeAndPageByPage() {
    append(1, op(1, 11, null, "a"));
    append(2, op(2, 21, null, "b"));
    append(3, op(3, 31, null, "c"));
    append(4, op(1, 12, name(11), "a again"));
    assertEquals(List.of(name(21), name(31)), revs(changedAfter(0, 2)));
    assertEquals(List.of(name(31), name(12)), revs(changedAfter(2, 10)));
    assertEquals(List.of(), changedAfter(4, 10));
  }

  @Test
  void tellsTheWholeLineageOfThoseInARange() {
    append(1, op(1, 11, null, "a"));
    append(2, op(2, 21, null, "b"));
    append(3, op(1, 12, name(11), "a again"));
    var lineages = read(rows -> rows.lineages(2, 3, 10));
    assertEquals(List.of(name(11), name(12)), lineages.get(name(1)));
    assertNull(lineages.get(name(2)));
    assertEquals(List.of(name(12)), read(rows -> rows.lineages(2, 3, 1)).get(name(1)));
  }

  @Test
  void tellsHistoryNewestFirstWithItsOrigin() {
    append(1, op(1, 11, null, "first"));
    append(2, op(1, 12, name(11), "second"));
    List<Past> history = read(rows -> rows.history(name(1)));
    assertEquals(
        new Past(name(1), 2, new Revision(name(12), false, "second"), ORIGIN), history.get(0));
    assertEquals(1, history.get(1).seq());
  }

  @Test
  void tellsWhatWasLiveAtAPoint() {
    append(1, op(1, 11, null, "a"));
    append(2, op(2, 21, null, "b"));
    append(3, deletion(1, 12, name(11)));
    append(4, op(2, 22, name(21), "b again"));
    assertEquals(List.of("a", "b"), bodies(read(rows -> rows.liveAt(2))));
    assertEquals(List.of("b"), bodies(read(rows -> rows.liveAt(3))));
    assertEquals(List.of("b again"), bodies(read(rows -> rows.liveAt(4))));
    assertEquals(List.of(), bodies(read(rows -> rows.liveAt(0))));
  }

  @Test
  void expiryDropsOldBodiesButNoRowAndNoNewestBody() {
    append(1, op(1, 11, null, "first"), 10);
    append(2, op(1, 12, name(11), "second"), 20);
    append(3, op(1, 13, name(12), "third"), 30);
    assertEquals(1, expire(25, 2, 0));
    List<Past> history = read(rows -> rows.history(name(1)));
    assertEquals(List.of("third", "second"), bodies(history.subList(0, 2)));
    assertNull(history.get(2).revision().body());
    assertEquals(name(1), read(rows -> rows.recordOf(name(11))));
    assertEquals(0, expire(25, 2, 0));
  }

  @Test
  void expiryKeepsYoungBodiesHoweverManyThereAre() {
    append(1, op(1, 11, null, "first"), 10);
    append(2, op(1, 12, name(11), "second"), 20);
    assertEquals(0, expire(10, 1, 0));
  }

  @Test
  void expiryDropsTheBodiesOfWhatWasDeletedLongAgo() {
    append(1, op(1, 11, null, "text"), 10);
    append(2, deletion(1, 12, name(11)), 20);
    assertEquals(0, expire(0, 20, 20));
    assertEquals(1, expire(0, 20, 21));
    assertNull(read(rows -> rows.history(name(1))).get(1).revision().body());
  }

  @Test
  void accountsSeeNothingOfEachOther() {
    append(1, op(1, 11, null, "mine"));
    assertEquals(Head.EMPTY, store.read("yours", Rows::head).join());
    assertNull(store.read("yours", rows -> rows.current(name(1))).join());
    assertNull(store.read("yours", rows -> rows.recordOf(name(11))).join());
    assertEquals(0, store.read("yours", rows -> rows.changedAfter(0, 10)).join().size());
  }

  @Test
  void workThatThrowsLeavesNothingBehind() {
    append(1, op(1, 11, null, "text"));
    CompletableFuture<Void> failed =
        store.write(
            ACCOUNT,
            rows -> {
              rows.append(op(2, 21, null, "never"), head(2), ORIGIN);
              throw new IllegalStateException("on purpose");
            });
    Throwable thrown = assertThrows(CompletionException.class, failed::join).getCause();
    assertInstanceOf(IllegalStateException.class, thrown);
    assertEquals(head(1), read(Rows::head));
    assertNull(read(rows -> rows.current(name(2))));
    append(2, op(3, 31, null, "goes on"));
  }

  /** They meet in one group, which is undone and done again without those that throw. */
  @Test
  void thoseThatThrowAmongManyUndoOnlyThemselves() {
    List<CompletableFuture<Long>> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int n = i;
      all.add(
          store.write(
              ACCOUNT,
              rows -> {
                long seq = appendNext(rows, n);
                if (n % 25 == 3) {
                  throw new IllegalStateException("on purpose");
                }
                return seq;
              }));
    }
    long threw = all.stream().filter(one -> one.handle((seq, why) -> why != null).join()).count();
    assertEquals(4, threw);
    assertEquals(96, read(Rows::head).position().seq());
    assertEquals(96, read(rows -> rows.changedAfter(0, 500)).size());
  }

  @Test
  void aTextThatNotEveryStoreCanHoldIsRefused() {
    CompletableFuture<String> lookedUp = store.read(ACCOUNT, rows -> rows.recordOf("a\u0000b"));
    assertInstanceOf(
        UnstorableText.class, assertThrows(CompletionException.class, lookedUp::join).getCause());
    assertEquals(Head.EMPTY, read(Rows::head));
  }

  @Test
  void whereNothingWasSetTheUsualHolds() {
    assertEquals(Standing.USUAL, write(rows -> rows.standing("laptop")));
  }

  @Test
  void writersOfOneAccountComeOneAfterTheOther() {
    List<CompletableFuture<Long>> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int n = i;
      all.add(store.write(ACCOUNT, rows -> appendNext(rows, n)));
    }
    List<Long> seqs = all.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(1, seqs.get(0));
    assertEquals(200, seqs.get(199));
    assertEquals(200, read(rows -> rows.changedAfter(0, 500)).size());
  }

  private static long appendNext(Rows rows, int n) {
    long seq = rows.head().position().seq() + 1;
    rows.append(op(1_000 + n, 2_000 + n, null, "text"), head(seq), ORIGIN);
    return seq;
  }

  private <T> T read(Function<Rows, T> work) {
    return store.read(ACCOUNT, work).join();
  }

  private <T> T write(Function<Rows, T> work) {
    return store.write(ACCOUNT, work).join();
  }

  private int expire(long before, int kept, long deletedBefore) {
    return write(rows -> rows.expire(before, kept, deletedBefore));
  }

  private void append(long seq, Op op) {
    append(seq, op, ORIGIN.at());
  }

  private void append(long seq, Op op, long at) {
    write(
        rows -> {
          rows.head();
          rows.append(op, head(seq), new Origin(ORIGIN.device(), at));
          return null;
        });
  }

  private List<Record> changedAfter(long seq, int limit) {
    return List.copyOf(read(rows -> rows.changedAfter(seq, limit)).values());
  }

  private static List<String> revs(List<Record> records) {
    return records.stream().map(Record::rev).toList();
  }

  private static List<String> bodies(List<Past> past) {
    return past.stream().map(one -> one.revision().body()).toList();
  }

  private static Op op(int id, int rev, String base, String body) {
    return new Op(name(id), name(rev), base, false, body);
  }

  private static Op deletion(int id, int rev, String base) {
    return new Op(name(id), name(rev), base, true, null);
  }

  private static Head head(long seq) {
    return new Head(new Position(seq, "%064x".formatted(seq)), seq, 10 * seq);
  }

  private static String name(int number) {
    return "%032x".formatted(number);
  }
}
