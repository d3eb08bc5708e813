package dev.letterlint.server.storage;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Revision;
import java.util.List;
import java.util.Map;

/** The rows of one account, inside one transaction. It stores and finds; it decides nothing. */
public interface Rows {

  /** The newest point; inside a write it is locked, so that accounts write one after the other. */
  Head head();

  /** What this device may still write; only after the head was locked does it stay so. */
  Standing standing(String device);

  /** The chain at a point of the history, or null where there is none such. */
  String chainAt(long seq);

  /** The newest revision of a record, or null. */
  Revision current(String id);

  /** The record that has a revision of this rev, or null. */
  String recordOf(String rev);

  /** What there is of an op before it is written: the record that has its rev, and its own. */
  record Before(String recordOfRev, Revision current) {}

  /** {@link #recordOf} its rev and {@link #current} of its id, in one look. */
  default Before before(Op op) {
    return new Before(recordOf(op.rev()), current(op.id()));
  }

  /** The revs of a record, oldest first, at most the newest {@code limit}. */
  List<String> lineage(String id, int limit);

  /** Records whose newest revision came after {@code seq}, in that order, without lineage. */
  Map<Long, Record> changedAfter(long seq, int limit);

  /** Lineages of the records whose newest revision lies in (after, upTo], as {@link #lineage}. */
  Map<String, List<String>> lineages(long after, long upTo, int limit);

  /** Writes a revision as the newest of its record and moves the head. */
  void append(Op op, Head newHead, Origin origin);

  /** All that is known of a record's past, newest first. */
  List<Past> history(String id);

  /** The newest revisions of all records, newest first. */
  List<Past> latest(int limit);

  /** The newest revision that each record had at a point, of those that were live there. */
  List<Past> liveAt(long seq);

  /**
   * Drops the bodies of past revisions: those before {@code before} that are not among the newest
   * {@code kept} of their record, and all before {@code deletedBefore} of records that are deleted.
   * How many were dropped.
   */
  int expire(long before, int kept, long deletedBefore);
}
