package dev.letterlint.server.sync;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import java.util.List;

/** What a device asks, whatever lies between it and the server; throws {@link HistoryChanged}. */
interface Answers {

  Pulled pull(String since, String witness, int limit);

  Pushed push(String device, String witness, List<Op> ops);
}
