package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that this device holds, and how far it has read: what one transaction of its database stores
 * after every step. It decides nothing.
 */
public final class Replica {

  private final Map<String, Held> held = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private String since;
  private String witness;

  /** An empty one, as before the first sync. */
  public Replica() {}

  /** As stored: {@code since} and {@code witness} are null before the first sync. */
  public Replica(Collection<Held> records, String since, String witness) {
    this.since = since;
    this.witness = witness;
    for (Held record : records) {
      held.put(record.id(), record);
    }
  }

  /** The record of this id, or null. */
  public Held get(String id) {
    return held.get(id);
  }

  public List<Held> all() {
    return new ArrayList<>(held.values());
  }

  /** Those that a person sees. */
  public List<Held> live() {
    List<Held> live = new ArrayList<>();
    for (Held record : held.values()) {
      if (record.live()) {
        live.add(record);
      }
    }
    return live;
  }

  /** Where the next pull begins, or null for a pull of everything. */
  public String since() {
    return since;
  }

  /** The newest token the server has shown, or null. */
  public String witness() {
    return witness;
  }

  /** Ids of the records to be stored or, where {@link #get} has none, removed; each told once. */
  public List<String> takeChanged() {
    List<String> ids = new ArrayList<>(changed);
    changed.clear();
    return ids;
  }

  void put(Held record) {
    if (held.put(record.id(), record) != record) {
      changed.add(record.id());
    }
  }

  void forget(String id) {
    held.remove(id);
    changed.add(id);
  }

  void readTo(String token) {
    since = token;
    witness = token;
  }

  void witnessed(String token) {
    witness = token;
  }

  /** The server's history is another one: all is to be read again. */
  void readNothing() {
    since = null;
    witness = null;
  }

  /** A draft to try a pull on. */
  Replica draft() {
    return new Replica(held.values(), since, witness);
  }

  void become(Replica draft) {
    changed.addAll(draft.changed);
    held.clear();
    held.putAll(draft.held);
    since = draft.since;
    witness = draft.witness;
  }
}
