package dev.letterlint.server.sync;

import dev.letterlint.sync.Held;
import dev.letterlint.sync.Replica;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a device has stored: only what the replica said had changed, as a database would. */
final class Disk {

  private final Map<String, Held> records = new LinkedHashMap<>();
  private String since;
  private String witness;

  void store(Replica replica) {
    for (String id : replica.takeChanged()) {
      Held held = replica.get(id);
      if (held == null) {
        records.remove(id);
      } else {
        records.put(id, held);
      }
    }
    since = replica.since();
    witness = replica.witness();
  }

  Disk copy() {
    Disk copy = new Disk();
    copy.records.putAll(records);
    copy.since = since;
    copy.witness = witness;
    return copy;
  }

  Replica load() {
    return new Replica(records.values(), since, witness);
  }
}
