package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what becomes of an op that the server has answered. Whatever it decides, a text that
 * nobody has knowingly replaced stays on some record.
 */
final class Merge {

  private final Replica replica;
  private final Bodies bodies;
  private final String device;
  private final List<Notice> notices;

  Merge(Replica replica, Bodies bodies, String device, List<Notice> notices) {
    this.replica = replica;
    this.bodies = bodies;
    this.device = device;
    this.notices = notices;
  }

  /** An answer that comes late or twice finds its op gone and changes nothing. */
  void settle(Op op, Result result) {
    Held held = replica.get(op.id());
    if (held == null || !held.waiting() || !held.first().op().rev().equals(op.rev())) {
      return;
    }
    switch (result.status()) {
      case APPLIED, ALREADY -> written(held, op.rev(), result.current());
      case CONFLICT -> conflict(held, result.current());
      case REJECTED -> refused(held, result.reason());
    }
  }

  /**
   * The op of this rev is on the server. Where it is the newest, the server's words count: a twin
   * may have made the same copy under another device's name.
   */
  void written(Held before, String rev, Record current) {
    Held held = before.acknowledged(rev);
    if (current.rev() != null && (!held.waiting() || rev.equals(current.rev()))) {
      take(held, current);
    } else {
      replica.put(held);
    }
  }

  /** The server's version takes the place of the one that was known. */
  void take(Held held, Record current) {
    replica.put(held.took(current, bodies));
  }

  /** Mine and theirs do not stand on each other; mine is the last op that waits. */
  void conflict(Held held, Record theirs) {
    Op mine = held.last().op();
    if (theirs.rev() == null) {
      writeAnew(held, mine);
    } else if (theirs.revision().sameText(mine.revision())) {
      adopt(held, theirs);
    } else if (mineStands(held, theirs, mine)) {
      rebase(held, theirs, mine);
    } else {
      keepCopy(held, mine.revision(), theirs);
      adopt(held, theirs);
    }
  }

  /**
   * The table of merges. Whoever wrote with theirs before the eyes replaced it knowingly; a setting
   * is as it was last set; an edit stays against a deletion, and an added word against its removal.
   */
  private static boolean mineStands(Held held, Record theirs, Op mine) {
    if (held.seen().contains(theirs.rev()) || held.type().lastWins()) {
      return true;
    }
    return !mine.deleted() && (theirs.deleted() || held.type().keyed());
  }

  /** Mine becomes a record of its own, named after its rev: a retry makes the same one. */
  void keepCopy(Held held, Revision mine, Record theirs) {
    if (mine.deleted()) {
      notices.add(new Notice(Notice.Kind.KEPT, theirs.id()));
      return;
    }
    if (held.type().keyed()) {
      return;
    }
    String id = Ids.derived("copy", mine.rev());
    Held copy = replica.get(id);
    if (copy == null) {
      String body = bodies.copy(mine.body(), device);
      Op op = new Op(id, Ids.derived("copied", mine.rev()), null, false, body);
      replica.put(Held.fresh(id, held.type()).with(Queued.fixed(op)));
      notices.add(new Notice(Notice.Kind.COPIED, id));
    }
  }

  /** Mine goes on top of theirs, under a rev that every retry derives again. */
  void rebase(Held held, Record theirs, Op mine) {
    Op again = mine.renamed(Ids.derived("rebased", mine.rev(), theirs.rev()), theirs.rev());
    replica.put(held.with(Queued.fixed(again)).took(theirs, bodies));
  }

  private void adopt(Held held, Record theirs) {
    take(held.with(List.of()), theirs);
  }

  private void writeAnew(Held held, Op mine) {
    if (mine.deleted()) {
      replica.forget(held.id());
      return;
    }
    Op again = mine.renamed(Ids.derived("again", mine.rev()), null);
    replica.put(held.having(Revision.NONE).with(Queued.fixed(again)));
  }

  /** What stood on a refused op now stands on that op's base: the rest of the queue goes on. */
  private void refused(Held held, String reason) {
    Queued first = held.first();
    if (held.queue().size() == 1) {
      replica.put(held.with(first.refused(reason)));
      return;
    }
    List<Queued> rest = new ArrayList<>(held.queue().subList(1, held.queue().size()));
    Queued next = rest.get(0);
    rest.set(0, new Queued(next.op().onTopOf(first.op().base()), next.fixed(), next.reason()));
    replica.put(held.with(rest).sawOne(first.op().rev()));
  }
}
