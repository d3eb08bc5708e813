package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Head;
import dev.letterlint.server.storage.Origin;
import dev.letterlint.server.storage.Position;
import dev.letterlint.server.storage.Rows;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Revision;
import dev.letterlint.sync.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes ops inside one transaction, each by compare-and-set on its record. A bad op is answered
 * alone; nothing is ever merged here.
 */
final class Push {

  private final Rows rows;
  private final Origin origin;
  private final Quota quota;
  private Head head;

  /** {@code head} is the account's, locked. */
  Push(Rows rows, Head head, Origin origin, Quota quota) {
    this.rows = rows;
    this.head = head;
    this.origin = origin;
    this.quota = quota;
  }

  Position position() {
    return head.position();
  }

  Result write(Op op) {
    String malformed = malformed(op);
    if (malformed != null) {
      return rejected(op, malformed);
    }
    Rows.Before before = rows.before(op);
    if (before.recordOfRev() != null) {
      return before.recordOfRev().equals(op.id())
          ? answer(op, Status.ALREADY)
          : rejected(op, "This rev is taken by another record.");
    }
    Revision current = before.current();
    if (!Objects.equals(op.base(), current == null ? null : current.rev())) {
      return answer(op, Status.CONFLICT);
    }
    return append(op, current);
  }

  private Result append(Op op, Revision current) {
    Head then = after(op, current);
    String full = quota.reason(head, then);
    if (full != null) {
      return rejected(op, full);
    }
    rows.append(op, then, origin);
    head = then;
    // Whoever wrote this has seen what it stands on: its lineage goes without saying.
    Record now = new Record(op.id(), op.rev(), op.deleted(), op.body(), List.of());
    return new Result(op.rev(), Status.APPLIED, now, null);
  }

  private Head after(Op op, Revision current) {
    long live = head.live() + (op.deleted() ? 0 : 1) - (live(current) ? 1 : 0);
    long bytes = head.bytes() + bytes(op.body()) - (live(current) ? bytes(current.body()) : 0);
    return new Head(Chain.next(head.position(), op), live, bytes);
  }

  private static boolean live(Revision current) {
    return current != null && !current.deleted();
  }

  private static long bytes(String body) {
    return body == null ? 0 : body.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String malformed(Op op) {
    if (!Ids.valid(op.id())
        || !Ids.valid(op.rev())
        || !(op.base() == null || Ids.valid(op.base()))) {
      return "Ids and revs are 32 hexadecimal digits in lower case.";
    }
    // PostgreSQL has no place for it; JSON writes it as an escape.
    return op.body() != null && op.body().indexOf(0) >= 0
        ? "A body cannot hold the character U+0000: send it as JSON writes it."
        : Limits.reason(op);
  }

  private Result rejected(Op op, String reason) {
    return new Result(op.rev(), Status.REJECTED, current(op.id()), reason);
  }

  private Result answer(Op op, Status status) {
    return new Result(op.rev(), status, current(op.id()), null);
  }

  private Record current(String id) {
    Revision now = Ids.valid(id) ? rows.current(id) : null;
    if (now == null) {
      return Record.absent(id);
    }
    List<String> lineage = rows.lineage(id, Limits.LINEAGE_REVS);
    return new Record(id, now.rev(), now.deleted(), now.body(), lineage);
  }
}
