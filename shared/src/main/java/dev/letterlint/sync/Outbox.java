package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a person's edits into ops and ops into pushes. What may have been sent never changes; an
 * edit on top of it is an op of its own.
 */
public final class Outbox {

  private final Replica replica;
  private final Ids ids;

  public Outbox(Replica replica, Ids ids) {
    this.replica = replica;
    this.ids = ids;
  }

  /** A new snippet; its id. */
  public String add(String body) {
    String id = ids.fresh();
    write(Held.fresh(id, Type.SNIPPET), false, body);
    return id;
  }

  /** The value of a key: a setting, word, ignored finding or override; its id. */
  public String set(Type type, String key, String body) {
    String id = Ids.ofKey(type, key);
    Held held = replica.get(id);
    write(held == null ? Held.fresh(id, type) : held, false, body);
    return id;
  }

  /** A new text for a record that is held. */
  public void edit(String id, String body) {
    write(replica.get(id), false, body);
  }

  public void delete(String id) {
    Held held = replica.get(id);
    if (held.live()) {
      write(held, true, null);
    }
  }

  /** Records with something still to reach the server; those with a reason need a person. */
  public List<Held> waiting() {
    List<Held> waiting = new ArrayList<>();
    for (Held held : replica.all()) {
      if (held.waiting()) {
        waiting.add(held);
      }
    }
    return waiting;
  }

  /**
   * The next push: the first op of each record, within the limits, without those refused before.
   * They count as sent from here on, so store the replica before sending.
   */
  List<Op> batch(Set<String> refused) {
    List<Op> batch = new ArrayList<>();
    int bytes = 0;
    for (Held held : waiting()) {
      Queued first = held.first();
      bytes += sendable(first, refused) ? Limits.wireBytes(first.op()) : 0;
      if (batch.size() == Limits.PUSH_OPS || bytes > Limits.PUSH_BYTES) {
        break;
      }
      if (sendable(first, refused)) {
        batch.add(first.op());
        replica.put(held.firstReplacedBy(first.sent()));
      }
    }
    return batch;
  }

  private static boolean sendable(Queued queued, Set<String> refused) {
    return Limits.reason(queued.op()) == null && !refused.contains(queued.op().rev());
  }

  private void write(Held held, boolean deleted, String body) {
    if (held.live() && !deleted && body.equals(held.body())) {
      return;
    }
    if (!held.waiting()) {
      replica.put(held.plus(open(held, held.known().rev(), deleted, body)));
    } else if (!held.last().replaceable()) {
      replica.put(held.plus(open(held, held.last().op().rev(), deleted, body)));
    } else {
      rewrite(held, deleted, body);
    }
  }

  /** Nobody has the last op yet, so the new text takes its place, under a name of its own. */
  private void rewrite(Held held, boolean deleted, String body) {
    Op old = held.last().op();
    if (deleted && old.base() == null && !held.last().fixed()) {
      replica.forget(held.id());
      return;
    }
    // An op that was refused may still be taken, if the wire repeats it: then it was mine.
    Held seen = held.last().fixed() ? held.sawOne(old.rev()) : held;
    replica.put(seen.lastReplacedBy(open(held, old.base(), deleted, body)));
  }

  private Queued open(Held held, String base, boolean deleted, String body) {
    return Queued.open(new Op(held.id(), ids.fresh(), base, deleted, body));
  }
}
