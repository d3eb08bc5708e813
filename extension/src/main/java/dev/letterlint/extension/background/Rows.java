package dev.letterlint.extension.background;

import dev.letterlint.sync.Held;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Queued;
import dev.letterlint.sync.Revision;
import dev.letterlint.sync.Type;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** How records and spaces lie in the database: one row each, of plain values. */
final class Rows {

  private Rows() {}

  static JsPropertyMap<Object> of(String space, Held held) {
    JsPropertyMap<Object> row = fresh();
    row.set("space", space);
    row.set("id", held.id());
    row.set("type", held.type().name());
    row.set("known", row(held.known()));
    row.set("seen", strings(held.seen()));
    JsArray<Object> queue = new JsArray<>();
    for (Queued queued : held.queue()) {
      queue.push(row(queued));
    }
    row.set("queue", queue);
    return row;
  }

  static Held held(JsPropertyMap<Object> row) {
    String id = text(row, "id");
    List<Queued> queue = new ArrayList<>();
    for (JsPropertyMap<Object> queued : rows(row.get("queue"))) {
      queue.add(queued(id, queued));
    }
    return new Held(
        id,
        Type.valueOf(text(row, "type")),
        revision(map(row.get("known"))),
        new LinkedHashSet<>(strings(row.get("seen"))),
        queue);
  }

  static JsPropertyMap<Object> of(Space space) {
    JsPropertyMap<Object> row = fresh();
    row.set("id", space.id());
    row.set("address", space.address());
    row.set("account", space.account());
    row.set("device", space.device());
    row.set("token", space.token());
    row.set("since", space.since());
    row.set("witness", space.witness());
    row.set("trouble", space.trouble());
    row.set("teamKey", space.teamKey());
    return row;
  }

  static Space space(JsPropertyMap<Object> row) {
    return new Space(
        text(row, "id"),
        text(row, "address"),
        text(row, "account"),
        text(row, "device"),
        text(row, "token"),
        text(row, "since"),
        text(row, "witness"),
        text(row, "trouble"),
        row.has("teamKey") ? text(row, "teamKey") : "");
  }

  static JsPropertyMap<Object> fresh() {
    return Js.uncheckedCast(new JsObject());
  }

  static JsArray<Object> key(String... parts) {
    JsArray<Object> key = new JsArray<>();
    for (String part : parts) {
      key.push(part);
    }
    return key;
  }

  /** Null when there is none. */
  static String text(JsPropertyMap<Object> row, String name) {
    Object value = row.get(name);
    return value == null ? null : Js.uncheckedCast(value);
  }

  private static JsPropertyMap<Object> row(Revision revision) {
    JsPropertyMap<Object> row = fresh();
    row.set("rev", revision.rev());
    row.set("deleted", revision.deleted());
    row.set("body", revision.body());
    return row;
  }

  private static Revision revision(JsPropertyMap<Object> row) {
    return new Revision(text(row, "rev"), isTrue(row, "deleted"), text(row, "body"));
  }

  private static JsPropertyMap<Object> row(Queued queued) {
    Op op = queued.op();
    JsPropertyMap<Object> row = fresh();
    row.set("rev", op.rev());
    row.set("base", op.base());
    row.set("deleted", op.deleted());
    row.set("body", op.body());
    row.set("fixed", queued.fixed());
    row.set("reason", queued.reason());
    return row;
  }

  private static Queued queued(String id, JsPropertyMap<Object> row) {
    Op op =
        new Op(id, text(row, "rev"), text(row, "base"), isTrue(row, "deleted"), text(row, "body"));
    return new Queued(op, isTrue(row, "fixed"), text(row, "reason"));
  }

  private static boolean isTrue(JsPropertyMap<Object> row, String name) {
    return Js.isTruthy(row.get(name));
  }

  static JsArray<Object> strings(Collection<String> values) {
    JsArray<Object> array = new JsArray<>();
    values.forEach(value -> array.push(value));
    return array;
  }

  static List<String> strings(Object array) {
    JsArray<String> values = Js.uncheckedCast(array);
    return values.asList();
  }

  private static List<JsPropertyMap<Object>> rows(Object array) {
    JsArray<JsPropertyMap<Object>> rows = Js.uncheckedCast(array);
    return rows.asList();
  }

  private static JsPropertyMap<Object> map(Object value) {
    return Js.uncheckedCast(value);
  }
}
