package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Database;
import dev.letterlint.release.Installation;
import dev.letterlint.release.Installation.Choice;
import dev.letterlint.release.Installation.Failed;
import dev.letterlint.release.Installation.Stored;
import dev.letterlint.release.Installation.Trial;
import dev.letterlint.release.Succession;
import elemental2.core.JsArray;
import java.util.ArrayList;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The packs and the memory as rows of a database of their own: a damaged one costs nobody a
 * snippet, and a team's costs nobody the official rules.
 */
final class RuleRows implements PackStore {

  private static final String PACKS = "packs";
  private static final String MEMORY = "memory";
  private static final String ONLY = "only";

  private final String name;
  private final Database database = new Database();
  private Memory kept;

  RuleRows(String name) {
    this.name = name;
  }

  /** {@code then} takes what is remembered, null where nothing is; {@code fault} hears why not. */
  void open(Consumer<Memory> then, Consumer<String> fault) {
    JsPropertyMap<Object> tables = Rows.fresh();
    tables.set(PACKS, Rows.key("sha256"));
    tables.set(MEMORY, Rows.key("name"));
    database.open(
        name,
        tables,
        closed -> {
          if (closed.isEmpty()) {
            database.read(MEMORY, Rows.key(ONLY), rows -> then.accept(first(rows)), fault::accept);
          } else {
            fault.accept(closed);
          }
        });
  }

  private Memory first(JsArray<JsPropertyMap<Object>> rows) {
    kept = rows.length == 0 ? null : memory(rows.getAt(0));
    return kept;
  }

  /** What a script that was ended has left half way is taken away with it. */
  @Override
  public void write(String sha256, Object bytes, Consumer<String> outcome) {
    JsPropertyMap<Object> row = Rows.fresh();
    row.set("sha256", sha256);
    row.set("bytes", bytes);
    database.read(
        PACKS,
        Rows.key(),
        rows -> {
          JsArray<JsPropertyMap<Object>> changes = new JsArray<>();
          for (JsPropertyMap<Object> other : rows.asList()) {
            String known = Rows.text(other, "sha256");
            if (!isSpokenOf(known, kept)) {
              changes.push(Vault.drop(PACKS, known));
            }
          }
          changes.push(Vault.put(PACKS, row));
          database.write(changes, outcome::accept);
        },
        outcome::accept);
  }

  @Override
  public void read(String sha256, Consumer<Object> then) {
    database.read(
        PACKS,
        Rows.key(sha256),
        rows -> then.accept(rows.length == 0 ? null : rows.getAt(0).get("bytes")),
        fault -> then.accept(null));
  }

  @Override
  public void keep(Memory memory, Consumer<String> outcome) {
    JsArray<JsPropertyMap<Object>> changes = new JsArray<>();
    changes.push(Vault.put(MEMORY, row(memory)));
    if (kept != null) {
      drop(kept.installation().active(), memory, changes);
      drop(kept.installation().former(), memory, changes);
    }
    kept = memory;
    database.write(changes, outcome::accept);
  }

  private static void drop(Stored pack, Memory next, JsArray<JsPropertyMap<Object>> changes) {
    if (!pack.isBuiltIn() && !isSpokenOf(pack.sha256(), next)) {
      changes.push(Vault.drop(PACKS, pack.sha256()));
    }
  }

  private static boolean isSpokenOf(String sha256, Memory memory) {
    return memory != null
        && (memory.installation().active().sha256().equals(sha256)
            || memory.installation().former().sha256().equals(sha256));
  }

  private static JsPropertyMap<Object> row(Memory memory) {
    Installation installation = memory.installation();
    JsPropertyMap<Object> row = Rows.fresh();
    row.set("name", ONLY);
    row.set("source", memory.source());
    row.set("id", memory.id());
    row.set("active", row(installation.active()));
    row.set("former", row(installation.former()));
    row.set("trial", installation.trial().name());
    row.set("choice", installation.choice().name());
    row.set("failed", installation.failed().sha256());
    row.set("times", installation.failed().times());
    row.set("epoch", memory.succession().epoch());
    row.set("version", memory.succession().version());
    row.set("sha256", memory.succession().sha256());
    row.set("revoked", Rows.strings(memory.succession().revoked()));
    row.set("etag", memory.asked().etag());
    row.set("told", memory.asked().version());
    row.set("due", memory.asked().due());
    row.set("failures", memory.asked().failures());
    row.set("refusal", row(memory.refusal()));
    row.set("notice", row(memory.notice()));
    return row;
  }

  private static JsPropertyMap<Object> row(Stored pack) {
    JsPropertyMap<Object> row = Rows.fresh();
    row.set("sha256", pack.sha256());
    row.set("epoch", pack.epoch());
    row.set("version", pack.version());
    row.set("since", pack.since());
    return row;
  }

  /** Also what a page of the extension is told of it. */
  static JsPropertyMap<Object> row(Memory.Told told) {
    if (told == null) {
      return null;
    }
    JsPropertyMap<Object> row = Rows.fresh();
    row.set("gate", told.gate());
    row.set("sentence", told.sentence());
    row.set("version", told.version());
    row.set("at", told.at());
    return row;
  }

  private static Memory memory(JsPropertyMap<Object> row) {
    Installation installation =
        new Installation(
            stored(row.get("active")),
            stored(row.get("former")),
            Trial.valueOf(Rows.text(row, "trial")),
            Choice.valueOf(Rows.text(row, "choice")),
            new Failed(Rows.text(row, "failed"), number(row, "times")));
    Succession succession =
        new Succession(
            number(row, "epoch"),
            number(row, "version"),
            Rows.text(row, "sha256"),
            new ArrayList<>(Rows.strings(row.get("revoked"))));
    Asked asked =
        new Asked(
            Rows.text(row, "etag"),
            number(row, "told"),
            Js.asDouble(row.get("due")),
            number(row, "failures"));
    // Memories of the first versions are of the official rules.
    String source = Rows.text(row, "source");
    return new Memory(
        installation,
        succession,
        asked,
        source == null ? "" : source,
        Rows.text(row, "id"),
        told(row.get("refusal")),
        told(row.get("notice")));
  }

  private static Stored stored(Object value) {
    JsPropertyMap<Object> row = Js.uncheckedCast(value);
    return new Stored(
        Rows.text(row, "sha256"),
        number(row, "epoch"),
        number(row, "version"),
        Js.asDouble(row.get("since")));
  }

  private static Memory.Told told(Object value) {
    JsPropertyMap<Object> row = Js.uncheckedCast(value);
    return row == null
        ? null
        : new Memory.Told(
            Rows.text(row, "gate"),
            Rows.text(row, "sentence"),
            number(row, "version"),
            Js.asDouble(row.get("at")));
  }

  private static int number(JsPropertyMap<Object> row, String name) {
    return (int) Js.asDouble(row.get(name));
  }
}
