package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A record as this device holds it: the newest revision it took from the server, the revs it has
 * seen on the way there, and the ops that wait, each on top of the one before.
 */
public record Held(String id, Type type, Revision known, Set<String> seen, List<Queued> queue) {

  static Held fresh(String id, Type type) {
    return new Held(id, type, Revision.NONE, Set.of(), List.of());
  }

  /** Whether a person sees it. */
  public boolean live() {
    return !newest().deleted();
  }

  /** What a person sees, or null. */
  public String body() {
    return newest().body();
  }

  /** Whether something is still to reach the server. */
  public boolean waiting() {
    return !queue.isEmpty();
  }

  /** What a person's latest edit says, sent or not. */
  Revision newest() {
    return waiting() ? last().op().revision() : known;
  }

  Queued first() {
    return queue.get(0);
  }

  Queued last() {
    return queue.get(queue.size() - 1);
  }

  boolean onServer() {
    return known.rev() != null;
  }

  boolean queues(String rev) {
    return indexOf(rev) >= 0;
  }

  Held with(List<Queued> newQueue) {
    return new Held(id, type, known, seen, newQueue);
  }

  Held with(Queued only) {
    return with(List.of(only));
  }

  Held plus(Queued further) {
    List<Queued> longer = new ArrayList<>(queue);
    longer.add(further);
    return with(longer);
  }

  Held lastReplacedBy(Queued other) {
    List<Queued> same = new ArrayList<>(queue);
    same.set(same.size() - 1, other);
    return with(same);
  }

  Held firstReplacedBy(Queued other) {
    List<Queued> same = new ArrayList<>(queue);
    same.set(0, other);
    return with(same);
  }

  Held having(Revision revision) {
    return new Held(id, type, revision, seen, queue);
  }

  /** The op of this rev reached the server, and with it all that it stood on. */
  Held acknowledged(String rev) {
    int at = indexOf(rev);
    Revision written = queue.get(at).op().revision();
    List<Queued> rest = new ArrayList<>(queue.subList(at + 1, queue.size()));
    return new Held(id, type, written, seen, rest).sawOne(rev);
  }

  Held took(Record record, Bodies bodies) {
    Type told = record.body() == null ? type : bodies.type(record.body());
    return new Held(id, told, record.revision(), seen, queue).saw(record);
  }

  Held sawOne(String rev) {
    return seeing(List.of(rev));
  }

  private Held saw(Record record) {
    List<String> revs = new ArrayList<>(record.lineage());
    revs.add(record.rev());
    return seeing(revs);
  }

  private Held seeing(List<String> revs) {
    if (seen.containsAll(revs)) {
      return this;
    }
    Set<String> more = new LinkedHashSet<>(seen);
    more.addAll(revs);
    return new Held(id, type, known, latest(more), queue);
  }

  private static Set<String> latest(Set<String> revs) {
    if (revs.size() <= Limits.LINEAGE_REVS) {
      return revs;
    }
    List<String> all = new ArrayList<>(revs);
    return new LinkedHashSet<>(all.subList(all.size() - Limits.LINEAGE_REVS, all.size()));
  }

  private int indexOf(String rev) {
    for (int i = 0; i < queue.size(); i++) {
      if (queue.get(i).op().rev().equals(rev)) {
        return i;
      }
    }
    return -1;
  }
}
