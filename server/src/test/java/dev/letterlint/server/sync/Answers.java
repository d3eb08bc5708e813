package dev.letterlint.server.sync;

import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import java.util.ArrayList;
import java.util.List;

/**
 * What a device asks, whatever lies between it and the server; throws {@link HistoryChanged}, and
 * {@link Unanswered} where nobody knows what became of it.
 */
interface Answers {

  Pulled pull(String since, String witness, int limit);

  Pushed push(String device, String witness, List<Op> ops);

  /** All that the server would tell a new device. */
  default List<Record> everything() {
    List<Record> all = new ArrayList<>();
    Pulled page = pull(null, null, Limits.PULL_RECORDS);
    all.addAll(page.records());
    while (page.more()) {
      page = pull(page.token(), null, Limits.PULL_RECORDS);
      all.addAll(page.records());
    }
    return all;
  }
}
