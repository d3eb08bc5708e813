package dev.letterlint.server.storage;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one account as a log in memory; everything else is found from the log. */
public class MemoryAccount implements Rows {

  private record Written(Op op, Head head, Origin origin) {
    long seq() {
      return head.position().seq();
    }

    Revision revision() {
      return new Revision(op.rev(), op.deleted(), op.body());
    }

    Past past() {
      return new Past(op.id(), seq(), revision(), origin);
    }

    Written expired() {
      Op bare = new Op(op.id(), op.rev(), op.base(), op.deleted(), null);
      return new Written(bare, head, origin);
    }
  }

  /** What a backup holds. */
  public static final class Backup {
    private final List<Written> log;

    private Backup(List<Written> log) {
      this.log = List.copyOf(log);
    }
  }

  private final List<Written> log = new ArrayList<>();
  private final Map<String, List<Written>> records = new HashMap<>();
  private final Map<String, String> recordsByRev = new HashMap<>();
  private final TreeMap<Long, Written> newest = new TreeMap<>();

  public final Backup backup() {
    return new Backup(log);
  }

  public final void restore(Backup backup) {
    log.clear();
    records.clear();
    recordsByRev.clear();
    newest.clear();
    backup.log.forEach(this::add);
  }

  @Override
  public final Head head() {
    return log.isEmpty() ? Head.EMPTY : log.get(log.size() - 1).head();
  }

  @Override
  public final Standing standing(String device) {
    return Standing.USUAL;
  }

  @Override
  public final String chainAt(long seq) {
    if (seq == 0) {
      return Position.START.chain();
    }
    return seq < 0 || seq > log.size() ? null : log.get((int) seq - 1).head().position().chain();
  }

  @Override
  public final Revision current(String id) {
    return records.containsKey(id) ? last(id).revision() : null;
  }

  @Override
  public String recordOf(String rev) {
    if (rev.indexOf(0) >= 0) {
      throw new UnstorableText();
    }
    return recordsByRev.get(rev);
  }

  @Override
  public final List<String> lineage(String id, int limit) {
    List<String> revs = records.get(id).stream().map(written -> written.op().rev()).toList();
    return revs.subList(Math.max(0, revs.size() - limit), revs.size());
  }

  @Override
  public final Map<Long, Record> changedAfter(long seq, int limit) {
    Map<Long, Record> changed = new LinkedHashMap<>();
    for (Written written : newest.tailMap(seq, false).values()) {
      if (changed.size() == limit) {
        break;
      }
      Op op = written.op();
      changed.put(written.seq(), new Record(op.id(), op.rev(), op.deleted(), op.body(), List.of()));
    }
    return changed;
  }

  @Override
  public final Map<String, List<String>> lineages(long after, long upTo, int limit) {
    Map<String, List<String>> lineages = new HashMap<>();
    for (Written written : newest.subMap(after, false, upTo, true).values()) {
      lineages.put(written.op().id(), lineage(written.op().id(), limit));
    }
    return lineages;
  }

  @Override
  public final void append(Op op, Head newHead, Origin origin) {
    add(new Written(op, newHead, origin));
  }

  @Override
  public final List<Past> history(String id) {
    List<Past> past = new ArrayList<>();
    records.getOrDefault(id, List.of()).forEach(written -> past.add(written.past()));
    Collections.reverse(past);
    return past;
  }

  @Override
  public final List<Past> latest(int limit) {
    List<Past> past = new ArrayList<>();
    log.subList(Math.max(0, log.size() - limit), log.size()).forEach(one -> past.add(one.past()));
    Collections.reverse(past);
    return past;
  }

  @Override
  public final List<Past> liveAt(long seq) {
    Map<String, Written> then = new LinkedHashMap<>();
    log.stream().filter(written -> written.seq() <= seq).forEach(written -> putLast(then, written));
    return then.values().stream()
        .filter(written -> !written.op().deleted())
        .map(Written::past)
        .toList();
  }

  @Override
  public final int expire(long before, int kept, long deletedBefore) {
    List<Written> then = new ArrayList<>();
    int dropped = 0;
    for (Written written : log) {
      boolean drop =
          written.op().body() != null
              && (old(written, before, kept) || gone(written, deletedBefore));
      dropped += drop ? 1 : 0;
      then.add(drop ? written.expired() : written);
    }
    restore(new Backup(then));
    return dropped;
  }

  private boolean old(Written written, long before, int kept) {
    List<Written> all = records.get(written.op().id());
    return written.origin().at() < before && all.indexOf(written) < all.size() - kept;
  }

  private boolean gone(Written written, long deletedBefore) {
    Written last = last(written.op().id());
    return last.op().deleted() && last.origin().at() < deletedBefore;
  }

  private void add(Written written) {
    List<Written> revisions = records.computeIfAbsent(written.op().id(), id -> new ArrayList<>());
    if (!revisions.isEmpty()) {
      newest.remove(revisions.get(revisions.size() - 1).seq());
    }
    revisions.add(written);
    newest.put(written.seq(), written);
    recordsByRev.put(written.op().rev(), written.op().id());
    log.add(written);
  }

  private Written last(String id) {
    List<Written> all = records.get(id);
    return all.get(all.size() - 1);
  }

  private static void putLast(Map<String, Written> then, Written written) {
    then.remove(written.op().id());
    then.put(written.op().id(), written);
  }
}
