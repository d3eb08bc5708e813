package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Head;
import dev.letterlint.server.storage.Origin;
import dev.letterlint.server.storage.Past;
import dev.letterlint.server.storage.Position;
import dev.letterlint.server.storage.Rows;
import dev.letterlint.server.storage.Standing;
import dev.letterlint.server.storage.Store;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Revision;
import dev.letterlint.sync.Status;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What devices of an account ask of its revisions. A token of another history fails the future with
 * {@link HistoryChanged}, a push of a device that lost its right meanwhile with {@link Barred}; a
 * null token is that of a device that has read nothing.
 */
public final class Revisions {

  private static final int HISTORY_REVISIONS = 20;
  private static final Duration HISTORY = Duration.ofDays(90);
  private static final Duration DELETED_BODIES = Duration.ofDays(30);

  private final Store store;
  private final Tokens tokens;
  private final Quota quota;
  private final Clock clock;
  private final Ids ids;

  /**
   * {@code quota} is that of accounts for which none was set; {@code ids} names the revisions that
   * a rewind writes.
   */
  public Revisions(Store store, Tokens tokens, Quota quota, Clock clock, Ids ids) {
    this.store = store;
    this.tokens = tokens;
    this.quota = quota;
    this.clock = clock;
    this.ids = ids;
  }

  /** What changed after {@code since}, oldest change first, at most {@code limit} records. */
  public CompletableFuture<Pulled> pull(String account, String since, String witness, int limit) {
    int page = Math.max(1, Math.min(limit, Limits.PULL_RECORDS));
    return store.read(account, rows -> pulled(account, rows, page, since, witness));
  }

  /** Writes the ops in their order; the answer means that they are on the disk. */
  public CompletableFuture<Pushed> push(
      String account, String device, String witness, List<Op> ops) {
    if (ops.size() > Limits.PUSH_OPS) {
      throw new IllegalArgumentException("more than " + Limits.PUSH_OPS + " ops in a push");
    }
    return store.write(account, rows -> pushed(account, rows, device, witness, ops));
  }

  /** The newest point of an account, as a token. */
  public CompletableFuture<String> token(String account) {
    return store.read(account, rows -> tokens.seal(account, rows.head().position()));
  }

  /** The records of an account at the newest point of its history, for an export. */
  public record Contents(long seq, List<String> ids) {}

  /** All records there are now, deleted ones too. */
  public CompletableFuture<Contents> contents(String account) {
    return store.read(account, rows -> new Contents(rows.head().position().seq(), ids(rows)));
  }

  private static List<String> ids(Rows rows) {
    return rows.changedAfter(0, Integer.MAX_VALUE).values().stream().map(Record::id).toList();
  }

  /** What is known of a record's past up to a point, newest first: later pushes change nothing. */
  public CompletableFuture<List<Past>> history(String account, String id, long upTo) {
    return store.read(
        account, rows -> rows.history(id).stream().filter(past -> past.seq() <= upTo).toList());
  }

  /** The newest revisions of an account, newest first. */
  public CompletableFuture<List<Past>> latest(String account, int limit) {
    return store.read(account, rows -> rows.latest(limit));
  }

  /**
   * Writes new revisions that bring back what was live at a point of the history. Records made
   * later stay, and so do texts whose history has expired: it takes nothing away. How many it
   * brought back.
   */
  public CompletableFuture<Integer> rewind(String account, String device, long seq) {
    return store.write(account, rows -> rewound(rows, device, seq));
  }

  /** Drops old bodies of an account; rows and newest bodies stay. How many it dropped. */
  public CompletableFuture<Integer> expire(String account) {
    long before = clock.instant().minus(HISTORY).toEpochMilli();
    long deletedBefore = clock.instant().minus(DELETED_BODIES).toEpochMilli();
    return store.write(account, rows -> rows.expire(before, HISTORY_REVISIONS, deletedBefore));
  }

  private Pulled pulled(String account, Rows rows, int limit, String since, String witness) {
    Position head = rows.head().position();
    Position from = checked(account, rows, since);
    checked(account, rows, witness);
    Map<Long, Record> changed = rows.changedAfter(from.seq(), limit + 1);
    List<Long> seqs = new ArrayList<>(changed.keySet());
    boolean more = seqs.size() > limit;
    Position to = more ? at(rows, seqs.get(limit - 1)) : head;
    List<Record> page =
        withLineage(rows, from, to, changed.values().stream().limit(limit).toList());
    return new Pulled(page, tokens.seal(account, to), more);
  }

  private static Position at(Rows rows, long seq) {
    return new Position(seq, rows.chainAt(seq));
  }

  private static List<Record> withLineage(
      Rows rows, Position from, Position to, List<Record> records) {
    Map<String, List<String>> lineages = rows.lineages(from.seq(), to.seq(), Limits.LINEAGE_REVS);
    return records.stream().map(record -> with(record, lineages.get(record.id()))).toList();
  }

  private static Record with(Record record, List<String> lineage) {
    return new Record(record.id(), record.rev(), record.deleted(), record.body(), lineage);
  }

  private Pushed pushed(String account, Rows rows, String device, String witness, List<Op> ops) {
    Head head = rows.head();
    Standing standing = rows.standing(device);
    if (standing.revoked() || standing.suspended()) {
      throw new Barred(!standing.revoked());
    }
    Push push = begin(rows, head, device, standing);
    checked(account, rows, witness);
    List<Result> results = ops.stream().map(push::write).toList();
    return new Pushed(results, tokens.seal(account, push.position()));
  }

  private Push begin(Rows rows, Head head, String device, Standing standing) {
    return new Push(rows, head, new Origin(device, clock.millis()), quota.of(standing));
  }

  private Position checked(String account, Rows rows, String token) {
    if (token == null) {
      return Position.START;
    }
    Position position = tokens.open(account, token);
    if (!position.chain().equals(rows.chainAt(position.seq()))) {
      throw new HistoryChanged();
    }
    return position;
  }

  private int rewound(Rows rows, String device, long seq) {
    Push push = begin(rows, rows.head(), device, rows.standing(device));
    int written = 0;
    for (Past past : rows.liveAt(seq)) {
      Revision then = past.revision();
      Revision now = rows.current(past.id());
      if (then.body() != null && !then.sameText(now)) {
        Op again = new Op(past.id(), ids.fresh(), now.rev(), false, then.body());
        written += push.write(again).status() == Status.APPLIED ? 1 : 0;
      }
    }
    return written;
  }
}
