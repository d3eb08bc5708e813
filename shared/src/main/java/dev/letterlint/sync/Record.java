package dev.letterlint.sync;

import java.util.List;

/**
 * A record as the server tells it: its newest revision, and in {@code lineage} the revs that led
 * there, oldest first. {@code rev} is null where the server has no such record.
 */
@SuppressWarnings("JavaLangClash") // the word of the protocol, used beside no java.lang.Record
public record Record(String id, String rev, boolean deleted, String body, List<String> lineage) {

  /** What stands for a record the server does not have. */
  public static Record absent(String id) {
    return new Record(id, null, true, null, List.of());
  }

  Revision revision() {
    return new Revision(rev, deleted, body);
  }
}
