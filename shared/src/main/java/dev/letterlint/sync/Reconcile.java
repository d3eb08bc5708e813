package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together all that is held and all that the server has, at the first sync and when the
 * server's history is another one. A record the server lacks is never taken for deleted.
 */
final class Reconcile {

  private final Replica replica;
  private final Merge merge;

  Reconcile(Replica replica, Merge merge) {
    this.replica = replica;
    this.merge = merge;
  }

  void with(List<Record> everything) {
    Map<String, Record> server = new LinkedHashMap<>();
    for (Record record : everything) {
      server.put(record.id(), record);
    }
    for (Held held : replica.all()) {
      if (!server.containsKey(held.id())) {
        missing(held);
      }
    }
    for (Record record : server.values()) {
      Held held = replica.get(record.id());
      present(held == null ? Held.fresh(record.id(), Type.SNIPPET) : held, record);
    }
  }

  /** The server has forgotten the record, or has never had it. */
  private void missing(Held held) {
    if (held.onServer() && held.known().deleted() && !held.waiting()) {
      replica.forget(held.id());
    } else if (held.onServer()) {
      replay(held, null);
    }
  }

  private void present(Held before, Record theirs) {
    Held held = acknowledged(before, theirs);
    if (!held.onServer() || ledHere(held, theirs)) {
      follow(held, theirs);
    } else if (held.seen().contains(theirs.rev())) {
      replay(held, theirs.rev());
    } else {
      diverged(held, theirs);
    }
  }

  private static Held acknowledged(Held held, Record theirs) {
    Held now = held;
    for (Queued queued : held.queue()) {
      String rev = queued.op().rev();
      if (now.queues(rev) && reached(rev, theirs)) {
        now = now.acknowledged(rev);
      }
    }
    return now;
  }

  private static boolean ledHere(Held held, Record theirs) {
    return reached(held.known().rev(), theirs);
  }

  private static boolean reached(String rev, Record theirs) {
    return rev.equals(theirs.rev()) || theirs.lineage().contains(rev);
  }

  /** Theirs came after what is known here; what waits is merged when it is pushed. */
  private void follow(Held held, Record theirs) {
    if (held.waiting() && !theirs.rev().equals(held.known().rev())) {
      replica.put(held);
    } else {
      merge.take(held, theirs);
    }
  }

  /** The server went back: what it had is written again under the same rev, below what waits. */
  private void replay(Held held, String base) {
    Revision known = held.known();
    List<Queued> queue = new ArrayList<>();
    queue.add(Queued.fixed(new Op(held.id(), known.rev(), base, known.deleted(), known.body())));
    for (Queued queued : held.queue()) {
      if (!queued.op().rev().equals(known.rev())) {
        queue.add(queued);
      }
    }
    replica.put(held.with(queue));
  }

  /** The server went back and on from there: theirs keeps the id, both of mine are kept too. */
  private void diverged(Held held, Record theirs) {
    Revision mine = held.newest();
    Held settled = held.with(List.of());
    if (theirs.revision().sameText(mine)) {
      merge.take(settled, theirs);
    } else if (held.waiting()) {
      merge.conflict(held, theirs);
    } else {
      unsent(settled, mine, theirs);
    }
  }

  private void unsent(Held held, Revision mine, Record theirs) {
    boolean addedAgainstRemoval = !held.type().lastWins() && theirs.deleted() && !mine.deleted();
    if (addedAgainstRemoval) {
      Op op = new Op(held.id(), mine.rev(), null, false, mine.body());
      merge.rebase(held, theirs, op);
      return;
    }
    merge.keepCopy(held, mine, theirs);
    merge.take(held, theirs);
  }
}
