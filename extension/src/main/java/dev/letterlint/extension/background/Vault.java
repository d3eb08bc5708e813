package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Database;
import dev.letterlint.extension.browser.Lock;
import dev.letterlint.sync.Held;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Replica;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jsinterop.base.JsPropertyMap;

/**
 * All records of the space in use: on the disk, and in memory while this script lives. It is opened
 * by one script at a time. What a person replaces or deletes goes into the history beside it.
 */
final class Vault implements Disk {

  static final String SPACES = "spaces";
  static final String RECORDS = "records";
  static final String HISTORY = "history";
  static final String META = "meta";

  private static final String NAME = "letterlint";
  private static final String IN_USE = "in use";
  private static final double KEPT_VERSIONS = 20;

  private final Database database = new Database();
  private final Ids ids;
  private final List<Consumer<String>> waiting = new ArrayList<>();

  /** What a person saw of each record when it was last stored. */
  private final Map<String, String> bodies = new HashMap<>();

  private boolean isAsked;
  private boolean isOpen;
  private double lastMoment;
  private Space space;
  private Replica replica;

  Vault(Ids ids) {
    this.ids = ids;
  }

  /** Opens it with the first call; {@code then} hears why it cannot be opened, or nothing. */
  void whenOpen(Consumer<String> then) {
    if (isOpen) {
      then.accept("");
      return;
    }
    waiting.add(then);
    if (!isAsked) {
      isAsked = true;
      Lock.hold(NAME, () -> database.open(NAME, tables(), this::opened));
    }
  }

  Space space() {
    return space;
  }

  String freshId() {
    return ids.fresh();
  }

  Replica replica() {
    return replica;
  }

  @Override
  public void commit(Consumer<String> outcome) {
    JsArray<JsPropertyMap<Object>> changes = new JsArray<>();
    for (String id : replica.takeChanged()) {
      Held held = replica.get(id);
      changes.push(held == null ? drop(RECORDS, space.id(), id) : put(RECORDS, row(held)));
      remember(id, held, changes);
    }
    space = space.readTo(replica.since(), replica.witness());
    changes.push(put(SPACES, Rows.of(space)));
    write(changes, outcome);
  }

  /** What a space says of itself, without its records. */
  void update(Space changed, Consumer<String> outcome) {
    JsArray<JsPropertyMap<Object>> changes = new JsArray<>();
    changes.push(put(SPACES, Rows.of(changed)));
    if (changed.id().equals(space.id())) {
      space = changed;
    }
    write(changes, outcome);
  }

  /** Takes another space into use, which may be new. */
  void use(Space other, Consumer<String> outcome) {
    JsArray<JsPropertyMap<Object>> changes = new JsArray<>();
    changes.push(put(SPACES, Rows.of(other)));
    changes.push(put(META, inUse(other.id())));
    write(
        changes,
        fault -> {
          if (fault.isEmpty()) {
            load(other, outcome);
          } else {
            outcome.accept(fault);
          }
        });
  }

  /** All spaces there are. */
  void spaces(Consumer<List<Space>> then) {
    read(
        SPACES,
        Rows.key(),
        rows -> {
          List<Space> spaces = new ArrayList<>();
          for (JsPropertyMap<Object> row : rows) {
            spaces.add(Rows.space(row));
          }
          then.accept(spaces);
        });
  }

  /** Former versions of a record, or of all where the id is null; the oldest first. */
  void history(String id, Consumer<List<JsPropertyMap<Object>>> then) {
    read(HISTORY, id == null ? Rows.key(space.id()) : Rows.key(space.id(), id), then);
  }

  /** A value that belongs to no space; null where there is none. */
  void note(String name, Consumer<String> then) {
    read(
        META,
        Rows.key(name),
        rows -> then.accept(rows.isEmpty() ? null : Rows.text(rows.get(0), "value")));
  }

  /** Keeps such a value; null takes it away. */
  void keepNote(String name, String value, Consumer<String> outcome) {
    JsArray<JsPropertyMap<Object>> changes = new JsArray<>();
    changes.push(value == null ? drop(META, name) : put(META, note(name, value)));
    write(changes, outcome);
  }

  private static JsPropertyMap<Object> tables() {
    JsPropertyMap<Object> tables = Rows.fresh();
    tables.set(SPACES, Rows.key("id"));
    tables.set(RECORDS, Rows.key("space", "id"));
    tables.set(HISTORY, Rows.key("space", "id", "at"));
    tables.set(META, Rows.key("name"));
    return tables;
  }

  private void opened(String fault) {
    if (!fault.isEmpty()) {
      tell(fault);
      return;
    }
    note(
        IN_USE,
        id ->
            spaces(
                all -> {
                  Space known = find(all, id);
                  if (known == null) {
                    use(Space.fresh(ids.fresh()), this::tell);
                  } else {
                    load(known, this::tell);
                  }
                }));
  }

  private static Space find(List<Space> spaces, String id) {
    for (Space one : spaces) {
      if (one.id().equals(id)) {
        return one;
      }
    }
    return null;
  }

  private void load(Space other, Consumer<String> then) {
    read(
        RECORDS,
        Rows.key(other.id()),
        rows -> {
          List<Held> records = new ArrayList<>();
          bodies.clear();
          for (JsPropertyMap<Object> row : rows) {
            Held held = Rows.held(row);
            records.add(held);
            bodies.put(held.id(), held.body());
          }
          space = other;
          replica = new Replica(records, other.since(), other.witness());
          then.accept("");
        });
  }

  private void tell(String fault) {
    isOpen = fault.isEmpty();
    isAsked = isOpen;
    List<Consumer<String>> told = new ArrayList<>(waiting);
    waiting.clear();
    told.forEach(one -> one.accept(fault));
  }

  /** What a person saw before is kept, whoever has changed it. */
  private void remember(String id, Held held, JsArray<JsPropertyMap<Object>> changes) {
    String before = bodies.get(id);
    String now = held == null ? null : held.body();
    if (before != null && !before.equals(now)) {
      changes.push(put(HISTORY, version(id, before, now == null)));
      changes.push(trim(id));
    }
    bodies.put(id, now);
  }

  /** The moment is for people to read and sorts versions; nothing is decided by it. */
  private JsPropertyMap<Object> version(String id, String body, boolean isDeletion) {
    lastMoment = Math.max(JsDate.now(), lastMoment + 1);
    JsPropertyMap<Object> row = Rows.fresh();
    row.set("space", space.id());
    row.set("id", id);
    row.set("at", lastMoment);
    row.set("body", body);
    row.set("deleted", isDeletion);
    return row;
  }

  private JsPropertyMap<Object> trim(String id) {
    JsPropertyMap<Object> change = Rows.fresh();
    change.set("table", HISTORY);
    change.set("begin", Rows.key(space.id(), id));
    change.set("keep", KEPT_VERSIONS);
    return change;
  }

  private JsPropertyMap<Object> row(Held held) {
    return Rows.of(space.id(), held);
  }

  static JsPropertyMap<Object> put(String table, JsPropertyMap<Object> row) {
    JsPropertyMap<Object> change = Rows.fresh();
    change.set("table", table);
    change.set("row", row);
    return change;
  }

  static JsPropertyMap<Object> drop(String table, String... key) {
    JsPropertyMap<Object> change = Rows.fresh();
    change.set("table", table);
    change.set("drop", Rows.key(key));
    return change;
  }

  private static JsPropertyMap<Object> inUse(String space) {
    return note(IN_USE, space);
  }

  private static JsPropertyMap<Object> note(String name, String value) {
    JsPropertyMap<Object> row = Rows.fresh();
    row.set("name", name);
    row.set("value", value);
    return row;
  }

  private void read(String table, JsArray<Object> key, Consumer<List<JsPropertyMap<Object>>> then) {
    database.read(table, key, rows -> then.accept(rows.asList()), this::tell);
  }

  /** After a fault memory is made to say what the disk says. */
  private void write(JsArray<JsPropertyMap<Object>> changes, Consumer<String> outcome) {
    database.write(
        changes,
        fault -> {
          if (fault.isEmpty() || replica == null) {
            outcome.accept(fault);
          } else {
            load(space, ignored -> outcome.accept(fault));
          }
        });
  }
}
