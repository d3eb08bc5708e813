package dev.letterlint.extension.background;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes two sides say the same of a set of keys: what stands on this machine, and the records that
 * are synced. What they last agreed on tells which of the two has changed; where both have, this
 * machine's word goes to the records, whose merge decides.
 */
final class Mirror {

  private final Map<String, String> here;
  private final Map<String, String> records;
  private final Map<String, String> forRecords = new LinkedHashMap<>();
  private boolean changesHere;

  /** All by key; nothing is changed in them. */
  Mirror(Map<String, String> here, Map<String, String> agreed, Map<String, String> records) {
    this.here = new LinkedHashMap<>(here);
    this.records = records;
    Set<String> keys = new LinkedHashSet<>(here.keySet());
    keys.addAll(agreed.keySet());
    keys.addAll(records.keySet());
    keys.forEach(key -> compare(key, agreed.get(key)));
  }

  private void compare(String key, String agreed) {
    String mine = here.get(key);
    String theirs = records.get(key);
    if (Objects.equals(mine, theirs)) {
      return;
    }
    if (!Objects.equals(mine, agreed)) {
      forRecords.put(key, mine);
    } else {
      changesHere = true;
      set(key, theirs);
    }
  }

  private void set(String key, String value) {
    if (value == null) {
      here.remove(key);
    } else {
      here.put(key, value);
    }
  }

  /** What is to be written to the records; null for those to be deleted. */
  Map<String, String> forRecords() {
    return forRecords;
  }

  /** Whether something on this machine is to become otherwise. */
  boolean changesHere() {
    return changesHere;
  }

  /** What both say then. */
  Map<String, String> agreed() {
    return here;
  }
}
